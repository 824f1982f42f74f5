"""export_request: the adjustment request of a pledge as the workbook officers hand in."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from geumcheon.lib.files import write_whole
from geumcheon.web.snapshot import one_state
from pledges.exports.request import request_workbook
from pledges.management.codes import NoPledge, pledge_of_code
from pledges.reports.request_form import NoRequest, RequestForm, request_form
from pledges.sheets import card_of

END = "종료"
"""Says in place of a revision that the pledge ends by the request."""


class Command(BaseCommand):
    help = "공약의 조정 심의요청서를 xlsx 파일로 만듭니다."

    def add_arguments(self, parser):
        parser.add_argument("code", metavar="CODE", help="공약번호: 주민참여-1, 여럿이면 7:주민참여-1")
        help_ = f"조정(안)의 판 번호(당초는 0), 공약을 끝내는 요청은 ‘{END}’"
        parser.add_argument("revision", metavar="REVISION", type=_revision, help=help_)
        parser.add_argument("-o", "--output", metavar="FILE.xlsx", required=True, type=Path, help="만들 파일")

    def handle(self, *args, code, revision, output, **options):
        content = request_workbook(_form(code, revision)).to_bytes()
        try:
            write_whole(output, content)
        except OSError as problem:
            raise CommandError(f"파일을 쓸 수 없습니다: {output} ({problem.strerror or problem})") from problem
        self.stderr.write(f"만들었습니다: {output}")


def _revision(text: str) -> int | None:
    """Whole numbers, or the word for the end; argparse tells what a ValueError refuses."""
    return None if text == END else int(text)


def _form(code: str, revision: int | None) -> RequestForm:
    try:
        with one_state():
            return request_form(card_of(pledge_of_code(code)), revision)
    except NoPledge as problem:
        raise CommandError(str(problem)) from problem
    except NoRequest as problem:
        asked = "공약을 끝내는" if revision is None else f"판 {revision}(으)로 조정하는"
        raise CommandError(f"‘{code}’에는 {asked} 요청이 없습니다.") from problem
