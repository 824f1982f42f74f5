"""Rows → portions of money: planned by the plans in force, and the latest facts of each cell. Four queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from geumcheon.lib.money import total
from pledges.domain.district import Portion
from pledges.models import ExecutionEntry, FundingAmount, FundingLine, Plan

Line = tuple[int, int, str]
"""Keys of a sub-project and a source, and the payer."""


def portions_on(day: date | None) -> list[Portion]:
    """Of all pledges: what the plans now in force plan, and the facts known on the day (None: all)."""
    return [*_planned(), *_facts(day)]


def _planned() -> Iterator[Portion]:
    amounts = FundingAmount.objects.of_plans(Plan.objects.in_force())
    keys = ("line__item__plan__pledge", "line__source", "column", "line__counted_in")
    for *place, won, dashes in amounts.grouped_by(*keys):
        yield Portion(*place, 0 if won is None and dashes else won)


def _facts(day: date | None) -> Iterator[Portion]:
    """Cells of one pledge, source, column and lot, added up; facts of a shared line are shared as the line is."""
    lines = _lines()
    groups = defaultdict(list)
    for pledge, item, source, payer, column, secured, executed in _cells(day):
        groups[pledge, source, column, lines.get((item, source, payer))].append((secured, executed))
    for (*place, lot), cells in groups.items():
        secured, executed = map(total, zip(*cells, strict=True))
        if lot is None:
            yield Portion(*place, "", secured_outside=secured, executed_outside=executed)
        else:
            yield Portion(*place, lot, secured_inside=secured, executed_inside=executed)


def _cells(day: date | None) -> Iterable[tuple]:
    """The latest of each figure of each cell. The database picks whole rows; where one of them is silent about
    a figure, all days are read and each figure is taken from the last that says it."""
    known = ExecutionEntry.objects.known_on(day)
    if not known.silent().exists():
        return known.latest().cells()
    latest: dict[tuple, list] = {}
    for *row, says_secured, says_executed in known.told():
        cell = latest.setdefault(tuple(row[:5]), [*row[:5], None, None])
        if says_secured:
            cell[5] = row[5]
        if says_executed:
            cell[6] = row[6]
    return latest.values()


def _lines() -> dict[Line, str]:
    """Lines that the plans in force know, with the code of the pledge that counts them ("": their own)."""
    lines = FundingLine.objects.filter(item__plan__in=Plan.objects.in_force()).order_by()
    return {tuple(line): lot for *line, lot in lines.values_list("item__sub_project", "source", "payer", "counted_in")}
