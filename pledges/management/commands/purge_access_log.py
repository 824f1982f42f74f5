"""purge_access_log: takes away access records older than the retention (ACCESS_LOG_YEARS), and logs that it did."""

from django.core.management.base import BaseCommand

from pledges.actions.access_log import purge


class Command(BaseCommand):
    help = "보존 기간(ACCESS_LOG_YEARS)이 지난 접속기록을 지우고, 지웠다는 것을 접속기록에 남깁니다."

    def handle(self, *args, **options):
        self.stdout.write(f"접속기록 {purge(who='명령 purge_access_log')}건을 지웠습니다.")
