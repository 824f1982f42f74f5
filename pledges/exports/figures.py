"""Won as the sheets show them: exact in the card's unit, with as many decimals as the card needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import DASH, Amount, Unit, decimals_of, in_unit, is_figure
from geumcheon.web.workbook import Look, number_format
from pledges.reports.card.budget import BudgetTable
from pledges.reports.card.investment import InvestmentTable


@dataclass(frozen=True, slots=True)
class Figures:
    unit: Unit
    decimals: int

    def cell(self, amount: Amount) -> Decimal | str | None:
        """What the cell holds: a number, "-" as text, or nothing."""
        return str(DASH) if amount is DASH else self.number(amount)

    def number(self, won: int | None) -> Decimal | None:
        return None if won is None else in_unit(won, self.unit)

    @property
    def numbers(self) -> str:
        return number_format(self.decimals)

    @property
    def numbers_with_unit(self) -> str:
        return number_format(self.decimals, f" {self.unit}")

    def look(self, **more) -> Look:
        """Of a cell of money."""
        return Look("right", numbers=self.numbers, **more)

    def sum_look(self) -> Look:
        return self.look(fill="total", bold=True)


def figures_of(unit: str, amounts: Iterable[Amount]) -> Figures:
    shown = Unit(unit)
    return Figures(shown, max((decimals_of(won, shown) for won in amounts if is_figure(won)), default=0))


_EDGES = 2.5
"""Characters beside the figure: its edges, and △ before a decrease."""


def figure_width(figures: Figures, amounts: Iterable[Amount]) -> float:
    """Characters of a column that shows every one of the amounts; a narrower one would show ###."""
    numbers = (figures.number(won) for won in amounts if is_figure(won))
    return max((len(f"{number:,.{figures.decimals}f}") for number in numbers), default=0) + _EDGES


def sums_of_budget(budget: BudgetTable) -> Iterable[Amount]:
    """The longest figure of each column."""
    yield budget.total.total
    yield from budget.total.cells.values()


def amounts_of_budget(budget: BudgetTable) -> Iterable[Amount]:
    for item in budget.items:
        for row in item.rows:
            yield from row.cells.values()


def amounts_of_investment(table: InvestmentTable) -> Iterable[Amount]:
    for item in (*table.items, *table.outside):
        for row in item.rows:
            for cell in row.cells.values():
                yield from (cell.resource, cell.executed)
