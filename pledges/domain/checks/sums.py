"""How a printed total is held against what stands under it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geumcheon.lib.money import DASH, Amount, Unit, blanks, display_unit, nonzero, show, total
from pledges.domain.variance import figure

from .finding import Cause, Finding, Severity

SEVERITY = {
    Cause.MISMATCH: Severity.ERROR,
    Cause.ROUNDING: Severity.NOTE,
    Cause.INCOMPLETE: Severity.WARNING,
}


@dataclass(frozen=True, slots=True)
class Table:
    """Where figures stand: their unit, and the won of the last digit printed there.

    A gap under one such digit for each addend that is not zero is rounding; so is one under the last digit of the
    total itself, `once`, where that is printed more coarsely than what is added.
    """

    unit: Unit
    digit: int
    once: int = 0

    @classmethod
    def of(cls, amounts: Iterable[Amount], unit: str) -> "Table":
        unit = Unit(unit)
        return cls(unit, display_unit(amounts, unit))

    def against(self, other: "Table") -> "Table":
        """The coarser of two tables counts."""
        return Table(self.unit, max(self.digit, other.digit))

    def over(self, cells: "Table") -> "Table":
        """This single figure above the cells: their digit counts for each of them, its own once."""
        return Table(self.unit, cells.digit, self.digit)


def cause_of(stated: Amount, addends: Sequence[Amount], table: Table) -> Cause | None:
    """Why the total is not the sum; None where it is, or where none was printed."""
    printed, computed = figure(stated), total(addends)
    if printed is None or (computed or 0) == printed:
        return None
    if computed is None:
        return Cause.INCOMPLETE
    if abs(computed - printed) < max(table.digit * nonzero(addends), table.once):
        return Cause.ROUNDING
    if blanks(addends) and computed < printed:
        return Cause.INCOMPLETE
    return Cause.MISMATCH


def compare(
    code: str, place: str, where: str, stated: Amount, addends: Sequence[Amount], table: Table
) -> Iterable[Finding]:
    """The finding of a total that is not its sum, or nothing."""
    cause = cause_of(stated, addends, table)
    if cause:
        computed = total(addends)
        message = sentence(where, cause, stated, computed, table.unit)
        yield Finding(code, SEVERITY[cause], cause, place, where, figure(stated), computed, message)


def sentence(where: str, cause: Cause, stated: Amount, computed: int | None, unit: Unit) -> str:
    """인쇄된 합계와 계산한 합계를 나란히, in the unit of the paper; a printed dash stays one."""
    printed = f"{where}: 인쇄된 {'‘-’' if stated is DASH else f'{show(stated, unit)}{unit}'}"
    stated = figure(stated)
    if computed is None:
        return f"{printed}의 내역이 비어 있어 맞추어 볼 수 없습니다."
    gap = f"{show(abs(computed - stated), unit)}{unit} {'적게' if stated < computed else '많게'}"
    told = f"{printed}, 내역의 합 {show(computed, unit)}{unit} — {gap} 인쇄되었습니다"
    ends = {
        Cause.MISMATCH: ".",
        Cause.ROUNDING: "(단수차).",
        Cause.INCOMPLETE: "(내역에 빈칸이 있습니다).",
    }
    return told + ends[cause]
