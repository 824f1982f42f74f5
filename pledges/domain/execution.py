"""Money secured and executed: the latest facts by line and column, inside and outside a plan."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from geumcheon.lib.money import Amount, total
from geumcheon.lib.years import PRIOR, Column, in_order

from .card import Card, Execution
from .sheet import Sheet

Line = tuple[str, str, str]
"""Sub-project, source, payer: the identity of a line of money."""


@dataclass(frozen=True)
class Facts:
    """The latest fact of each line and column; amounts in won."""

    by_line: Mapping[Line, Mapping[str, Execution]]

    @cached_property
    def columns(self) -> list[str]:
        return in_order(key for cells in self.by_line.values() for key in cells)

    @cached_property
    def cells(self) -> list[Execution]:
        return [cell for cells in self.by_line.values() for cell in cells.values()]

    def amounts(self, name: str) -> list[Amount]:
        """Every amount of one kind: `secured` or `executed`."""
        return [getattr(cell, name) for cell in self.cells]

    def secured(self) -> int | None:
        return total(self.amounts("secured"))

    def executed(self) -> int | None:
        return total(self.amounts("executed"))

    def of_column(self, key: str) -> "Facts":
        kept = {line: {key: cells[key]} for line, cells in self.by_line.items() if key in cells}
        return Facts(kept)

    def of_line(self, line: Line) -> "Facts":
        return Facts({line: self.by_line[line]} if line in self.by_line else {})

    def of_item(self, item: str) -> "Facts":
        return Facts({line: c for line, c in self.by_line.items() if line[0] == item})

    def split(self, sheet: Sheet) -> tuple["Facts", "Facts"]:
        """Facts of lines that the plan knows, and of those it does not: never dropped."""
        known = {line.identity for line in sheet.lines}
        inside = {line: cells for line, cells in self.by_line.items() if line in known}
        outside = {line: cells for line, cells in self.by_line.items() if line not in known}
        return Facts(inside), Facts(outside)


def facts_of(execution: Iterable[Execution], as_of: datetime.date | None = None) -> Facts:
    """The facts known on a day (default: all); of several days of one figure the latest that says it counts."""
    by_line: dict[Line, dict[str, Execution]] = {}
    for entry in execution:
        if as_of and entry.as_of > as_of:
            continue
        cells = by_line.setdefault(entry.line, {})
        before = cells.get(entry.column)
        if before is None:
            cells[entry.column] = entry
        else:
            older, newer = sorted((before, entry), key=lambda each: each.as_of)
            cells[entry.column] = _said_over(older, newer)
    return Facts(by_line)


def _said_over(older: Execution, newer: Execution) -> Execution:
    """The newer fact, with the figures of the older one that it says nothing of (a printed blank says something)."""
    kept = {
        name: getattr(older, name)
        for name in ("secured", "executed")
        if getattr(newer, name) is None and name not in newer.blanks
    }
    return replace(newer, **kept) if kept else newer


def clock_of(card: Card) -> datetime.date | None:
    """The as-of date of the latest accepted fact; never today."""
    days = [entry.as_of for entry in card.execution]
    days += [review.as_of for review in card.reviews if review.state == "accepted"]
    days += [table.as_of for table in card.indicators if table.as_of]
    return max(days, default=None)


def is_settled(key: str, clock: datetime.date | None, facts: Facts) -> bool:
    """Whether a column shows what was secured; a future one shows what is required."""
    if clock is None:
        return False
    column = Column.of(key)
    if not column.has_years:
        return key == PRIOR or key in facts.columns
    return column.first <= clock.year


def amount_of(cell: Execution | None, name: str) -> Amount:
    return None if cell is None else getattr(cell, name)
