"""Money of the facts as the checks compare it: where the counting entry of a cell stands, how it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.money import Amount, Unit, is_figure, show
from geumcheon.lib.years import Column
from pledges.domain.card import Execution
from pledges.domain.labels import source_label

from ..subject import Subject


@dataclass(frozen=True, slots=True)
class FactPlace:
    """The figures that count of one line and column, at the entry that tells them last."""

    path: str
    cell: Execution
    subject: Subject

    @property
    def label(self) -> str:
        """2020년 마을공동체 활성화 · 시비"""
        return f"{self.column.label} {line_label(self.subject, self.cell.line)}"

    @property
    def column(self) -> Column:
        return Column.of(self.cell.column)


def fact_places(subject: Subject) -> Iterator[FactPlace]:
    """In the order of the card's lines; an entry of the same day that stands later counts."""
    latest: dict[tuple, int] = {}
    entries = subject.card.execution
    for index, entry in enumerate(entries):
        key = entry.line, entry.column
        if key not in latest or entry.as_of >= entries[latest[key]].as_of:
            latest[key] = index
    for line, cells in subject.facts.by_line.items():
        for key, cell in cells.items():
            yield FactPlace(f"execution[{latest[line, key]}]", cell, subject)


def line_label(subject: Subject, line: tuple[str, str, str]) -> str:
    item, source, payer = line
    return f"{subject.names.get(item, item)} · {source_label(source, payer)}"


def digit_of(subject: Subject, *names: str) -> int:
    """Won of the last digit in which these kinds of facts are told: the coarsest of them."""
    return max(subject.fact_digits[name] for name in names)


def written(subject: Subject, won: int) -> str:
    """2,295백만원, in the unit of the paper."""
    return f"{show(won, Unit(subject.card.unit))}{subject.card.unit}"


def is_above_zero(amount: Amount) -> bool:
    return is_figure(amount) and amount > 0


def is_over(column: Column, subject: Subject) -> bool:
    """Whether the last day of the column lies behind the facts; what has no years never is."""
    day = subject.clock
    return bool(day) and column.has_years and (column.last, 12, 31) <= day.timetuple()[:3]
