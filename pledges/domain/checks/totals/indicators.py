"""Printed 계 and 소계 of statistics against their cells."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from geumcheon.lib.money import DASH
from pledges.domain.card import Indicator

from ..finding import Cause, Finding, Severity
from ..subject import Subject
from ..sums import SEVERITY
from .adding import adds_up, overlap

WHOLE_LABELS = ("계", "합계", "총계", "소계", "총합계")

_WITHIN = " 서로 겹치는 칸을 함께 더하였는지 확인하십시오."


def totals(subject: Subject):
    """indicator-total: a printed total is the sum of its group, or of the whole table.

    Rates, means and ages are not added; where some of the cells come to the total, the others may be counted in
    them, which is a note.
    """
    for index, table in enumerate(subject.card.indicators):
        for label, stated in table.stated.items():
            cells = _cells(table, label)
            if cells is not None and adds_up(table, label):
                yield from _compare(index, table, label, stated, cells)


def _cells(table: Indicator, label: str) -> list | None:
    """The cells under a printed total; None where the table does not say which they are."""
    if label in table.values:
        return _leaves(table.values[label])
    if label.replace(" ", "") in WHOLE_LABELS:
        return _leaves(table.values)
    return None


def _leaves(value) -> list:
    if isinstance(value, Mapping):
        return [leaf for each in value.values() for leaf in _leaves(each)]
    return [value]


def _compare(index: int, table: Indicator, label: str, stated, cells: list) -> Iterator[Finding]:
    printed = Decimal(0) if stated is DASH else stated
    numbers = [Decimal(0) if cell is DASH else cell for cell in cells if cell is not None]
    computed = sum(numbers, Decimal(0)) if numbers else None
    if printed is None or (computed or 0) == printed:
        return
    cause = _cause(printed, computed, numbers, None in cells)
    within = cause == Cause.MISMATCH and overlap(printed, numbers)
    where = f"{table.year}년 {table.name} · {label}"
    yield Finding(
        "indicator-total",
        Severity.NOTE if within else SEVERITY[cause],
        cause,
        f"indicators[{index}].stated.{label}",
        where,
        printed,
        computed,
        _sentence(where, printed, computed, cause) + (_WITHIN if within else ""),
    )


def _cause(printed: Decimal, computed: Decimal | None, numbers: list, blank: bool) -> Cause:
    if computed is None:
        return Cause.INCOMPLETE
    if abs(computed - printed) < _digit([printed, *numbers]) * sum(n != 0 for n in numbers):
        return Cause.ROUNDING
    return Cause.INCOMPLETE if blank and computed < printed else Cause.MISMATCH


def _digit(numbers: list[Decimal]) -> Decimal:
    """The last digit printed; 0 for whole counts, which are never rounded."""
    decimals = max(-min(number.as_tuple().exponent, 0) for number in numbers)
    return Decimal(1).scaleb(-decimals) if decimals else Decimal(0)


def _sentence(where: str, printed: Decimal, computed: Decimal | None, cause: Cause) -> str:
    if computed is None:
        return f"{where}: 인쇄된 {printed:,f}의 내역이 비어 있어 맞추어 볼 수 없습니다."
    way = "적게" if printed < computed else "많게"
    mark = {Cause.MISMATCH: "", Cause.ROUNDING: "(단수차)", Cause.INCOMPLETE: "(내역에 빈칸이 있음)"}
    gap = f"{abs(computed - printed):,f} {way} 인쇄되었습니다{mark[cause]}."
    return f"{where}: 인쇄된 {printed:,f}, 내역의 합 {computed:,f} — {gap}"
