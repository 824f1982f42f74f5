"""Rows → portions of money: planned by the plans in force, and the latest facts of each cell. Four queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from geumcheon.lib.money import DASH, total
from pledges.domain.district import Portion, Sums
from pledges.models import ExecutionEntry, FundingAmount, FundingLine, Plan
from pledges.sheets.cells import amount_of

Line = tuple[int, int, str]
"""Keys of a sub-project and a source, and the payer."""


def portions_on(day: date | None) -> list[Portion]:
    """Of all pledges: what the plans now in force plan, and the facts known on the day (None: all)."""
    return [*_planned(), *_facts(day)]


def _planned() -> Iterator[Portion]:
    amounts = FundingAmount.objects.of_plans(Plan.objects.in_force())
    keys = ("line__item__plan__pledge", "line__source", "column", "line__counted_in")
    for *place, won, dashes in amounts.grouped_by(*keys):
        yield Portion(*place, Sums(planned=total([won, DASH if dashes else None])))


def _facts(day: date | None) -> Iterator[Portion]:
    """Cells of one pledge, source, column and lot, added up; facts of a shared line are shared as the line is."""
    lines = _lines()
    groups = defaultdict(lambda: ([], []))
    for pledge, item, source, payer, column, *amounts in _cells(day):
        secured, executed = groups[pledge, source, column, lines.get((item, source, payer))]
        secured.append(amount_of(amounts[0], amounts[1]))
        executed.append(amount_of(amounts[2], amounts[3]))
    for (*place, lot), cells in groups.items():
        yield Portion(*place, lot or "", _fact_sums(*map(total, cells), is_known=lot is not None))


def _cells(day: date | None) -> Iterable[tuple]:
    """The latest of each figure of each cell. The database picks whole rows; where one of them is silent about
    a figure, all days are read and each figure is taken from the last that says it."""
    known = ExecutionEntry.objects.known_on(day)
    if not known.silent().exists():
        return known.latest().cells()
    latest: dict[tuple, list] = {}
    for *row, says_secured, says_executed in known.told():
        cell = latest.setdefault(tuple(row[:5]), [*row[:5], None, 0, None, 0])
        if says_secured:
            cell[5:7] = row[5:7]
        if says_executed:
            cell[7:9] = row[7:9]
    return latest.values()


def _lines() -> dict[Line, str]:
    """Lines that the plans in force know, with the code of the pledge that counts them ("": their own)."""
    lines = FundingLine.objects.filter(item__plan__in=Plan.objects.in_force()).order_by()
    return {tuple(line): lot for *line, lot in lines.values_list("item__sub_project", "source", "payer", "counted_in")}


def _fact_sums(secured: int | None, executed: int | None, *, is_known: bool) -> Sums:
    if is_known:
        return Sums(secured_inside=secured, executed_inside=executed)
    return Sums(secured_outside=secured, executed_outside=executed)
