"""Money that a record says was paid, where the table of execution says that none was."""

import re
from collections.abc import Iterator

from geumcheon.lib.years import Column
from pledges.domain.card import Execution

from ..finding import Severity, told
from ..subject import Subject
from .told_amounts import Told, told_amounts

# Asked for, decided or planned is not paid.
PAID = re.compile(r"(?:교부|지급|집행|지출)(?! ?(?:신청|결정|예정|계획|대상|기준|방법|절차|률|잔액))")


def paid_but_not_executed(subject: Subject):
    """paid-not-executed: nothing executed, or a blank, in a cell whose money a record says was paid out.

    The whole year goes by the heading the record stands under; one finding a cell, with the first such record.
    """
    paid: dict[tuple[str, str], list[Told]] = {}
    for each in told_amounts(subject):
        if PAID.search(each.record.title) or PAID.search(each.amount.what or ""):
            paid.setdefault((each.amount.item, str(each.record.year)), []).append(each)
    if not paid:
        return
    for place in subject.fact_places:
        cell = place.cell
        for each in _of_source(paid.get((cell.item, cell.column), ()), cell):
            if _none_executed(cell) and _by_then(each, cell):
                yield _unpaid(place, each)
                break


def _of_source(records, cell: Execution) -> Iterator[Told]:
    return (each for each in records if each.source == cell.source)


def _none_executed(cell: Execution) -> bool:
    return cell.executed == 0 or (cell.executed is None and "executed" in cell.blanks)


def _by_then(each: Told, cell: Execution) -> bool:
    """Whether the record's own date does not lie after the day of the facts."""
    start = each.record.start
    return start is None or start <= cell.as_of.isoformat()[: len(start)]


def _unpaid(place, each: Told):
    said = "0입니다" if place.cell.executed == 0 else "빈칸입니다"
    year = Column.of(place.cell.column).label
    return told(
        "paid-not-executed", Severity.WARNING, f"{place.path}.executed", f"{place.label} 집행액",
        f"{said}. 그러나 {year} 추진실적 ‘{each.record.title}’에는 {each.words}이 나간 것으로 적혀 있습니다. "
        "집행액을 확인하십시오.",
        place.cell.executed, each.won,
    )  # fmt: skip
