"""The money table of a plan and its sums: by line, sub-project, source, column and plan.

Every sum is None where nothing is there to add up, so that a blank never becomes a zero.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from geumcheon.lib.money import Amount, total
from geumcheon.lib.years import UNDIVIDED, Column, in_order

from .card import Plan


@dataclass(frozen=True, slots=True)
class SheetLine:
    """Won of one sub-project from one source and payer, by key of column."""

    item: str
    source: str
    payer: str
    amounts: Mapping[str, Amount]

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.item, self.source, self.payer

    @property
    def total(self) -> int | None:
        return total(self.amounts.values())


@dataclass(frozen=True)
class Sheet:
    """Lines in the order of the plan; `parents` maps a sub-project to the one above it."""

    lines: tuple[SheetLine, ...] = ()
    parents: Mapping[str, str] | None = None

    @cached_property
    def columns(self) -> list[str]:
        return in_order(key for line in self.lines for key in line.amounts)

    @property
    def is_undivided(self) -> bool:
        """Whether some money stands without a year, so that no year's sum is whole."""
        return bool(total(self.column(UNDIVIDED)))

    @cached_property
    def total(self) -> int | None:
        return total(self.cells)

    @cached_property
    def cells(self) -> list[Amount]:
        return [amount for line in self.lines for amount in line.amounts.values()]

    def column(self, key: str) -> list[Amount]:
        return [line.amounts[key] for line in self.lines if key in line.amounts]

    def column_total(self, key: str) -> int | None:
        return total(self.column(key))

    def totals_by_column(self) -> dict[str, int | None]:
        return {key: self.column_total(key) for key in self.columns}

    def of_item(self, key: str) -> "Sheet":
        """The lines of a sub-project and of those below it."""
        return self._only(line for line in self.lines if self._is_under(line.item, key))

    def of_source(self, source: str) -> "Sheet":
        return self._only(line for line in self.lines if line.source == source)

    def within(self, first: int, last: int) -> list[Amount]:
        """The cells of columns that lie wholly in these years."""
        columns = {key for key in self.columns if Column.of(key).within(first, last)}
        return [amount for line in self.lines for key, amount in line.amounts.items() if key in columns]

    def _only(self, lines: Iterable[SheetLine]) -> "Sheet":
        return Sheet(tuple(lines), self.parents)

    def _is_under(self, item: str, key: str) -> bool:
        while item != key:
            item = (self.parents or {}).get(item, "")
            if not item:
                return False
        return True


def sheet_of(plan: Plan) -> Sheet:
    """The money table of a plan; the amounts are the plan's in every year."""
    lines = tuple(
        SheetLine(item.key, line.source, line.payer or "", line.amounts) for item in plan.items for line in item.funding
    )
    return Sheet(lines, {item.key: item.parent for item in plan.items if item.parent})
