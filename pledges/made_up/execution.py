"""Money secured and executed under the plan in force, up to the card's day and never beyond."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.money import is_figure
from geumcheon.lib.years import PRIOR, UNDIVIDED, Column
from pledges.domain.card import Execution, Item, Line, Plan

from .chance import Chance
from .setting import Setting


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a line that the day has reached, with the day on which its figures were drawn up."""

    item: str
    line: Line
    column: str
    as_of: datetime.date
    is_over: bool

    def entry(self, as_of: datetime.date, secured, executed, *, said: bool = False) -> Execution:
        """`said`: the column is written down although the day tells it."""
        told = said or self.column != str(as_of.year)
        blanks = {} if secured is not None else {"secured": None}
        if executed is None:
            blanks["executed"] = None
        return Execution(
            item=self.item, source=self.line.source, payer=self.line.payer, year=self.column if told else None,
            as_of=as_of, secured=secured, executed=executed, blanks=blanks,
        )  # fmt: skip


def execution_of(chance: Chance, setting: Setting, plan: Plan) -> tuple[Execution, ...]:
    """Line by line; a card that keeps no such table has none."""
    if setting.clock is None or not chance.yes(88):
        return ()
    drawn_up_late, reaches_on = chance.yes(8), chance.yes(30)
    ahead = chance.weighted({0: 70, None: 30})
    found: list[Execution] = []
    for item in plan.items:
        for line in item.funding:
            for cell in _cells(setting, item, line, drawn_up_late):
                found += _entries(chance, setting, cell)
            if reaches_on:
                found += _to_come(setting, item, line, ahead)
    return tuple(found)


def _cells(setting: Setting, item: Item, line: Line, late: bool) -> Iterator[Cell]:
    for key, won in line.amounts.items():
        if won is not None and _is_reached(key, setting.clock):
            day = _day_of(key, setting.clock)
            is_over = key == PRIOR or day < setting.clock or day == _last_day(key)
            yield Cell(item.key, line, key, setting.clock if late else day, is_over)


def _is_reached(key: str, clock: datetime.date) -> bool:
    column = Column.of(key)
    return column.first <= clock.year if column.has_years else key in (PRIOR, UNDIVIDED)


def _day_of(key: str, clock: datetime.date) -> datetime.date:
    """The end of a year that is over, else the card's day."""
    if key == PRIOR:
        return min(clock, datetime.date(2018, 12, 31))
    return min(clock, _last_day(key))


def _last_day(key: str) -> datetime.date:
    return datetime.date(min(Column.of(key).last, 9998), 12, 31)


def _entries(chance: Chance, setting: Setting, cell: Cell) -> list[Execution]:
    """The cell on its day, now and then with the half-year before it."""
    planned = cell.line.amounts[cell.column]
    if not is_figure(planned) or planned == 0:
        return [cell.entry(cell.as_of, 0, 0)]
    secured = planned if chance.yes(85) else _part(setting, planned, chance.between(85, 99))
    executed = _part(setting, secured, _percent_spent(chance, cell))
    entries = [cell.entry(cell.as_of, secured, executed, said=chance.yes(10))]
    half = datetime.date(cell.as_of.year, 6, 30)
    if half < cell.as_of and cell.column == str(half.year) and chance.yes(12):
        earlier = cell.entry(half, secured, _part(setting, executed, chance.between(10, 70)))
        entries.insert(0, earlier)
    return entries


def _percent_spent(chance: Chance, cell: Cell) -> int:
    """A year that is over is mostly spent, sometimes all of it."""
    if not cell.is_over:
        return chance.between(5, 60)
    return 100 if chance.yes(15) else chance.between(70, 99)


def _part(setting: Setting, won: int, percent: int) -> int:
    return won * percent // 100 // setting.grain * setting.grain


def _to_come(setting: Setting, item: Item, line: Line, executed: int | None) -> Iterator[Execution]:
    """Years after the day: nothing is secured yet; nothing was spent, which a card writes as 0 or leaves blank."""
    for key in line.amounts:
        column = Column.of(key)
        if column.has_years and column.first > setting.clock.year:
            cell = Cell(item.key, line, key, setting.clock, False)
            yield cell.entry(setting.clock, None, executed)
