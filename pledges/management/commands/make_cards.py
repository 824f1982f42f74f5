"""make_cards: made-up card files for trials and measurements, into a folder of their own."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from geumcheon.lib.files import write_whole
from pledges.card_file import card_bytes
from pledges.made_up import file_names, made_up_cards

MOST = 100_000
SHOWN = 3


class Command(BaseCommand):
    help = "시연과 시험에 쓸 가상의 공약카드 파일을 만듭니다. 건수와 씨앗이 같으면 같은 파일이 나옵니다."

    def add_arguments(self, parser):
        parser.add_argument("count", metavar="N", type=int, help=f"만들 카드 수(1~{MOST:,})")
        parser.add_argument(
            "--seed", metavar="S", type=int, default=1, help="씨앗. 다르면 다른 카드가 나옵니다(기본 1)"
        )
        parser.add_argument("-o", "--output", metavar="DIR", type=Path, required=True, help="파일을 넣을 폴더")

    def handle(self, *args, count, seed, output, **options):
        if not 1 <= count <= MOST:
            raise CommandError(f"카드 수는 1에서 {MOST:,}까지입니다. 지금: {count:,}")
        names = file_names(count)
        try:
            _make_ready(output, names)
            for name, card in zip(names, made_up_cards(count, seed), strict=True):
                write_whole(output / name, card_bytes(card))
        except OSError as problem:
            raise CommandError(f"파일을 쓸 수 없습니다: {output} ({problem.strerror or problem})") from problem
        self.stdout.write(f"카드 {count:,}건을 만들었습니다: {output}")


def _make_ready(folder: Path, names: list[str]) -> None:
    """A folder that holds nothing but cards that are to be written anew."""
    if folder.exists() and not folder.is_dir():
        raise CommandError(f"폴더가 아닙니다: {folder}")
    folder.mkdir(parents=True, exist_ok=True)
    others = sorted({each.name for each in folder.iterdir()} - set(names))
    if others:
        shown = ", ".join(others[:SHOWN]) + (" 등" if len(others) > SHOWN else "")
        raise CommandError(f"다른 파일이 있는 폴더입니다({shown}, 모두 {len(others):,}개). 빈 폴더를 지정해 주십시오.")
