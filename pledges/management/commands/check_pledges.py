"""check_pledges: every check over the named pledges, or over all; the list alone goes to standard output.

What was found is counted for the lists, too: after a new release no pledge is listed as not yet checked.

What an officer has set aside is told all the same, and marked as such in the text.

Exit codes: 0 no error among the findings, 1 an error among them (set aside or not),
2 a code that means no pledge or several.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from django.core.management.base import BaseCommand, CommandError

from geumcheon.web.snapshot import one_state
from pledges.actions.findings import Checked, checked_lot, findings_of_each, remember
from pledges.card_file.writing import json_text
from pledges.domain.checks import Finding, Severity
from pledges.management.codes import NoPledge, pledge_of_code
from pledges.models import Pledge
from pledges.reports.findings import finding_object
from pledges.sheets import cards_of

AT_ONCE = 50
WORDS = {Severity.ERROR: "오류", Severity.WARNING: "경고", Severity.NOTE: "참고"}


class Command(BaseCommand):
    help = "공약카드에 인쇄된 값과 계산한 값을 맞추어 봅니다. 오류가 있으면 1로 끝납니다."

    def add_arguments(self, parser):
        parser.add_argument("codes", metavar="CODE", nargs="*", help="공약번호. 없으면 모든 공약")
        parser.add_argument("--json", action="store_true", help="다른 프로그램이 읽는 꼴로 출력")

    def handle(self, *args, codes, json, **options):
        found = _findings(_keys(codes))
        if self._print(_json_lines(found) if json else _text_lines(found)):
            raise SystemExit(1)

    def _print(self, lines: Iterable[tuple[str, Finding | None]]) -> bool:
        """Write line by line, so that memory does not grow with the number of pledges."""
        has_errors = False
        for line, finding in lines:
            self.stdout.write(line)
            has_errors |= finding is not None and finding.severity is Severity.ERROR
        return has_errors


def _keys(codes: list[str]) -> list[int]:
    """Keys of all pledges, or of those named, each once; every code is looked up before anything is printed."""
    if not codes:
        return list(Pledge.objects.in_order().values_list("pk", flat=True))
    found, problems = [], []
    for code in codes:
        try:
            found.append(pledge_of_code(code).pk)
        except NoPledge as problem:
            problems.append(str(problem))
    if problems:
        raise CommandError("\n".join(problems), returncode=2)
    return list(dict.fromkeys(found))


class Told(NamedTuple):
    """A finding with the number of its pledge; `is_aside`: somebody has set it aside."""

    code: str
    finding: Finding
    is_aside: bool


def _findings(keys: list[int]) -> Iterator[Told]:
    """Some pledges at a time, each lot from one state: nobody waits for us while somebody reads what was printed."""
    for start in range(0, len(keys), AT_ONCE):
        yield from _lot(keys[start : start + AT_ONCE])


def _lot(keys: list[int]) -> Iterator[Told]:
    """Let go of before the next lot is read."""
    with one_state():
        cards = list(cards_of([Pledge(pk=key) for key in keys]))
        found = findings_of_each(cards)
        rows = checked_lot(keys, cards, found)
    remember(rows)
    yield from _told(cards, found, {row.tally.pledge_id: _aside(row) for row in rows}, keys)


def _told(lot, found, aside: dict[int, set[int]], keys: list[int]) -> Iterator[Told]:
    for key, card, own in zip(keys, lot, found, strict=True):
        for number, each in enumerate(own, 1):
            yield Told(card.pledge.code, each, number in aside.get(key, ()))


def _aside(row: Checked) -> set[int]:
    return {each.number for each in row.findings if each.is_aside}


def _text_lines(found: Iterable[Told]):
    for code, finding, is_aside in found:
        mark = " · 제쳐 둠" if is_aside else ""
        yield f"{code} · [{WORDS[finding.severity]}{mark}] {finding.message}", finding


def _json_lines(found: Iterable[Told]):
    """One list of objects; amounts are numbers, decimals written out exactly."""
    yield "[", None
    comma = ""
    for _, finding, _ in found:
        yield comma + json_text(finding_object(finding)), finding
        comma = ","
    yield "]", None
