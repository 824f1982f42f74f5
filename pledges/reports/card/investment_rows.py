"""Rows of the table of secured, required and executed money: sums above their lines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pledges.domain.execution import Line
from pledges.domain.investment import Cell, Investment, InvestmentLine, sum_cells, sum_row
from pledges.domain.labels import source_label
from pledges.reports.marks import TOTAL, CellMarks, Marks

from .budget import RowKind
from .investment_marks import Places, half_marks

HALVES = ("resource", "executed")


@dataclass(frozen=True, slots=True)
class InvestmentRow:
    """`links` leads to what stands behind the first half of a cell, by key of column."""

    kind: RowKind
    label: str
    cells: Mapping[str, Cell]
    total: Cell
    marks: CellMarks = field(default_factory=dict)
    executed_marks: CellMarks = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class InvestmentItem:
    key: str
    label: str
    ended: bool
    is_planned: bool
    rows: tuple[InvestmentRow, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one table: sums above their lines, each with the findings about it."""

    table: Investment
    names: Mapping[str, tuple[str, bool]]
    marks: Marks
    places: Places

    def total(self, label: str, lines: list[InvestmentLine], line: Line | None = None) -> InvestmentRow:
        return self._sum(RowKind.TOTAL, label, lines, line)

    def items(self, lines: Iterable[InvestmentLine]) -> tuple[InvestmentItem, ...]:
        by_item: dict[str, list[InvestmentLine]] = {}
        for line in lines:
            by_item.setdefault(line.line[0], []).append(line)
        return tuple(self._item(key, own) for key, own in by_item.items())

    def _item(self, key: str, own: list[InvestmentLine]) -> InvestmentItem:
        label, ended = self.names.get(key, (key, False))
        rows = (self._sum(RowKind.SUBTOTAL, "소계", own), *(self._line(line) for line in own))
        return InvestmentItem(key, label, ended, own[0].is_planned, rows)

    def _sum(self, kind: RowKind, label: str, lines, line: Line | None = None) -> InvestmentRow:
        return self._row(kind, label, {key: sum_cells(lines, key) for key in self.table.columns}, line)

    def _line(self, line: InvestmentLine) -> InvestmentRow:
        _, source, payer = line.line
        return self._row(RowKind.LINE, source_label(source, payer), line.cells, line.line)

    def _row(self, kind: RowKind, label: str, cells, line: Line | None) -> InvestmentRow:
        total = sum_row(cells)
        if line is None:
            return InvestmentRow(kind, label, cells, total)
        halves = [half_marks(self.marks, self.places, line, half, {**cells, TOTAL: total}) for half in HALVES]
        return InvestmentRow(kind, label, cells, total, *halves, self.marks.behind(*line, cells))
