"""export_card: a pledge as its card file, on standard output or in a file written whole."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from geumcheon.lib.files import write_whole
from geumcheon.web.snapshot import one_state
from pledges.card_file import card_bytes
from pledges.management.codes import NoPledge, pledge_of_code
from pledges.sheets import card_of


class Command(BaseCommand):
    help = "공약을 공약카드 파일(JSON, UTF-8)로 내보냅니다."

    def add_arguments(self, parser):
        parser.add_argument("code", metavar="CODE", help="공약번호: 주민참여-1, 여럿이면 7:주민참여-1")
        parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="만들 파일. 없으면 표준출력")

    def handle(self, *args, code, output, **options):
        content = _content(code)
        if output is None:
            self._print(content)
            return
        try:
            write_whole(output, content)
        except OSError as problem:
            raise CommandError(f"파일을 쓸 수 없습니다: {output} ({problem.strerror or problem})") from problem
        self.stderr.write(f"만들었습니다: {output}")

    def _print(self, content: bytes) -> None:
        """The bytes themselves, whatever the terminal's encoding; text where output is caught as text."""
        raw = getattr(self.stdout, "buffer", None)
        if raw is None:
            self.stdout.write(content.decode("utf-8"), ending="")
        else:
            raw.write(content)
            raw.flush()


def _content(code: str) -> bytes:
    try:
        with one_state():
            return card_bytes(card_of(pledge_of_code(code)))
    except NoPledge as problem:
        raise CommandError(str(problem)) from problem
