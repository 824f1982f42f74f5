"""Once a day: tells of reports that are due, and sends the letters that wait."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from pledges.actions.due import tell_due
from pledges.actions.letters import send_letters


class Command(BaseCommand):
    help = "제출 기한이 다가오거나 지난 점검을 알리고 편지를 보냅니다. 하루에 한 번 돌립니다. 두 번 알리지 않습니다."

    def handle(self, *args, **options):
        told = tell_due(timezone.localdate())
        sent, failed = send_letters()
        self.stdout.write(f"알림 {len(told)}건, 보낸 편지 {sent}통, 보내지 못한 편지 {failed}통")
