"""Money of the facts by its place: where the counting entry of a cell stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from geumcheon.lib.years import Column
from pledges.domain.card import Card, Execution
from pledges.domain.execution import Facts, Line
from pledges.domain.labels import source_label

from .sums import Table


@dataclass(frozen=True, slots=True)
class FactPlace:
    """The figures that count of one line and column, at the entry that tells them last."""

    path: str
    cell: Execution
    names: Mapping[str, str]

    @property
    def label(self) -> str:
        """2020년 마을공동체 활성화 · 시비"""
        return f"{self.column.label} {line_label(self.names, self.cell.line)}"

    @property
    def column(self) -> Column:
        return Column.of(self.cell.column)


def fact_places(entries: Sequence[Execution], facts: Facts, names: Mapping[str, str]) -> Iterator[FactPlace]:
    """In the order of the card's lines; an entry of the same day that stands later counts."""
    latest: dict[tuple, int] = {}
    for index, entry in enumerate(entries):
        key = entry.line, entry.column
        if key not in latest or entry.as_of >= entries[latest[key]].as_of:
            latest[key] = index
    for line, cells in facts.by_line.items():
        for key, cell in cells.items():
            yield FactPlace(f"execution[{latest[line, key]}]", cell, names)


def execution_table(card: Card) -> Table:
    """All figures of the table of execution, printed totals among them."""
    stated = card.stated_execution
    amounts = [amount for cell in card.execution for amount in (cell.secured, cell.executed)]
    if stated:
        amounts += [stated.total, stated.secured_total]
        amounts += [*stated.by_year.values(), *stated.secured_by_year.values()]
        amounts += [amount for line in stated.by_line for amount in (line.secured, line.executed)]
    return Table.of(amounts, card.unit)


def line_label(names: Mapping[str, str], line: Line) -> str:
    item, source, payer = line
    return f"{names.get(item, item)} · {source_label(source, payer)}"
