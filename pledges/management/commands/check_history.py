"""check_history: does the history tell how every pledge stands? Names the parts that were changed past it.

Exit codes: 0 all is well, 1 something was written past the history.
"""

from django.core.management.base import BaseCommand

from geumcheon.web.snapshot import one_state
from pledges.actions.history import unreplayed
from pledges.models import Pledge


class Command(BaseCommand):
    help = "이력의 마지막 모습과 지금의 모습을 맞추어 봅니다. 이력을 거치지 않고 바뀐 것이 있으면 1로 끝납니다."

    def handle(self, *args, **options):
        with one_state():
            found = [name for pledge in Pledge.objects.in_order().select_related("term") for name in unreplayed(pledge)]
        for name in found:
            self.stdout.write(f"{name}: 이력을 거치지 않고 바뀌었습니다.")
        if found:
            raise SystemExit(1)
