"""Printed totals against printed totals: one wrong figure is one error.

Where one of them is already known to be wrong, the sum that fails with it is a note.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geumcheon.lib.money import Amount

from ..finding import Cause, Finding, Severity
from ..sums import Table, cause_of, compare


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed figure beside the cells under it."""

    stated: Amount
    cells: Sequence[Amount]

    def is_wrong(self, table: Table) -> bool:
        return bool(self.cells) and cause_of(self.stated, self.cells, table) is Cause.MISMATCH


def hold(code: str, place: str, where: str, whole: Printed, parts: list[Printed], table: Table) -> Iterator[Finding]:
    addends = [part.stated for part in parts]
    if not parts or None in addends:
        return
    for finding in compare(code, place, where, whole.stated, addends, table):
        yield _as_consequence(finding) if _explained(whole, parts, table) else finding


def _explained(whole: Printed, parts: Iterable[Printed], table: Table) -> bool:
    return any(printed.is_wrong(table) for printed in (whole, *parts))


def _as_consequence(finding: Finding) -> Finding:
    if finding.severity is not Severity.ERROR:
        return finding
    message = finding.message.removesuffix(".") + " — 따로 지적한 합계의 잘못에서 따라온 차이입니다."
    return replace(finding, severity=Severity.NOTE, message=message)
