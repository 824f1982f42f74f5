"""import_card: card files into the register, each file whole or not at all.

Exit code 1 where any file was refused; every reason of every file is told.
"""

import os
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, transaction

from pledges.actions.cards import ImportOutcome, import_card, problems_of_names
from pledges.actions.history import Actor
from pledges.card_file import Refused
from pledges.domain.card import Card
from pledges.management.files import card_in
from pledges.management.told import told

MOST_REASONS = 2_000
"""Nobody mends a file by a list longer than this."""


class Command(BaseCommand):
    help = "공약카드 파일을 들입니다. 파일마다 전부 받거나 전부 받지 않습니다."

    def add_arguments(self, parser):
        parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="공약카드 파일(JSON)")
        parser.add_argument("--dry-run", action="store_true", help="끝까지 해 보고 모두 되돌립니다")
        parser.add_argument("--with-registers", action="store_true", help="모르는 부서·분야·재원·기수도 등록합니다")

    def handle(self, *args, files, dry_run, with_registers, **options):
        refusals = []
        for path in files:
            try:
                outcome = _take(path, dry_run, with_registers)
            except (Refused, DatabaseError) as refusal:
                refusals.append(_reasons(path, refusal))
            else:
                self.stdout.write("\n".join(told(_shown(path.name), outcome, dry_run)))
        if refusals:
            raise CommandError("\n".join(refusals))


def _take(path: Path, dry_run: bool, with_registers: bool) -> ImportOutcome:
    card = _card(path, with_registers)
    actor = Actor("명령줄", f"명령 import_card {_shown(path.name)}"[:200])
    with transaction.atomic():
        outcome = import_card(card, actor=actor, with_registers=with_registers)
        transaction.set_rollback(dry_run)
    return outcome


def _card(path: Path, with_registers: bool) -> Card:
    """The card of a file; where it is refused, what the registers do not know is told in the same breath."""
    try:
        return card_in(path)
    except Refused as refusal:
        if refusal.card is None or with_registers:
            raise
        names = problems_of_names(refusal.card)
        raise Refused([*refusal.problems, *names]) from refusal


def _reasons(path: Path, refusal: Exception) -> str:
    nothing = "아무것도 저장하지 않았습니다."
    if isinstance(refusal, Refused):
        reasons = [f"  {problem}" for problem in refusal.problems[:MOST_REASONS]]
        left = len(refusal.problems) - len(reasons)
        more = [f"  … 그 밖에 {left:,}가지"] if left else []
        told = f"{_shown(path)}: 받지 않았습니다(이유 {len(refusal.problems):,}가지). {nothing}"
        return "\n".join([told, *reasons, *more])
    return f"{_shown(path)}: 데이터베이스에 저장하지 못했습니다. {nothing}\n  {refusal}"


def _shown(name: Path | str) -> str:
    """A name of the file system as text: its bytes need not be any."""
    return os.fsencode(name).decode("utf-8", "replace").replace("\0", "\ufffd")
