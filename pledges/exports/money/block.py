"""One plan's money on a sheet: 계, then each sub-project's 소계 and lines; every sum is one of cells here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from geumcheon.lib.money import Amount
from geumcheon.web.workbook import Flow, Look, Run, Writer, cell, same_as, span, sum_of
from geumcheon.web.workbook.page import Value
from pledges.exports.figures import Figures
from pledges.reports.card.budget import ItemRows, MoneyRow
from pledges.reports.money_side import MoneySide

from .places import TOTAL, SidePlaces

ITEM, SOURCE = 1, 2

Line = Callable[[str, int, str, Amount], Value]
"""What a cell of a line holds, by sub-project, number of the line, key of column, and won."""


def typed(figures: Figures) -> Line:
    """Lines whose numbers stand here."""
    return lambda item, index, key, won: figures.cell(won)


def from_home(places: SidePlaces, figures: Figures) -> Line:
    """Lines that look at where the numbers stand."""
    return lambda item, index, key, won: same_as(places.cell(key, places.line(item, index)), figures.cell(won))


def write_block(flow: Flow, block: "Block", heads: Writer | None = None) -> SidePlaces:
    """Writes all rows, first on trial: 계 is a sum of rows below it. `heads` are written on every page."""
    rows = flow.rehearse().table(heads, block.groups())
    found = replace(block, places=SidePlaces(rows.pop(TOTAL), rows, block.columns))
    flow.table(heads, found.groups())
    return found.places


@dataclass(frozen=True)
class Block:
    """`slots`: first and last column of the sheet by key, those of other plans among them.

    `places` is known once it is known where rows stand.
    """

    side: MoneySide
    figures: Figures
    slots: Mapping[str, tuple[int, int]]
    line: Line
    places: SidePlaces | None = None

    @property
    def columns(self) -> dict[str, int]:
        return {key: first for key, (first, _) in self.slots.items()}

    def groups(self) -> dict[str, Writer]:
        """계 and each sub-project, by its key."""
        items = {item.key: self._item(item) for item in self.side.budget.items}
        return {TOTAL: self._total, **items}

    @property
    def _source_to(self) -> int:
        return self.slots[TOTAL][0] - 1

    def _total(self, flow: Flow) -> None:
        rows = self.places.items if self.places else {}
        tops = [row for key, row in rows.items() if self.side.parents.get(key) not in rows]
        flow.page.put(flow.row, ITEM, "계", Look("center", fill="total", bold=True), wide=self._source_to)
        self._sums(flow, self.side.budget.total, tops)
        flow.row += 1

    def _item(self, item: ItemRows) -> Writer:
        def write(flow: Flow) -> None:
            name = [Run(item.label, struck=item.ended)]
            flow.page.put(flow.row, ITEM, name, Look(indent=1 + item.depth), high=len(item.rows))
            subtotal, *lines = item.rows
            self._source(flow, subtotal.label, Look("center", fill="total", bold=True))
            self._sums(flow, subtotal, self._below(item.key), lines=len(lines))
            flow.row += 1
            for index, line in enumerate(lines):
                self._line(flow, item.key, index, line)
                flow.row += 1

        return write

    def _below(self, key: str) -> list[int]:
        """Rows of the sub-projects that count in this one."""
        rows = self.places.items if self.places else {}
        return [row for other, row in rows.items() if self.side.parents.get(other) == key]

    def _source(self, flow: Flow, label: str, look: Look) -> None:
        flow.page.put(flow.row, SOURCE, label, look, wide=self._source_to - ITEM)

    def _line(self, flow: Flow, item: str, index: int, line: MoneyRow) -> None:
        self._source(flow, line.label, Look("center"))
        years = [key for key in self.slots if key != TOTAL]
        for key in years:
            self._put(flow, key, self.line(item, index, key, line.cells.get(key)), self.figures.look())
        row = flow.row
        across = [span(cell(self.slots[years[0]][0], row), cell(self.slots[years[-1]][0], row))] if years else []
        self._sum(flow, TOTAL, across, line.total, self.figures.look())

    def _sums(self, flow: Flow, sums: MoneyRow, others: list[int], *, lines: int = 0) -> None:
        """A row of sums over the `lines` right below it and over other rows of sums."""
        row = flow.row
        for key, column in self.columns.items():
            own = [span(cell(column, row + 1), cell(column, row + lines))] if lines else []
            won = sums.total if key == TOTAL else sums.cells.get(key)
            self._sum(flow, key, own + [cell(column, other) for other in others], won, self.figures.sum_look())

    def _sum(self, flow: Flow, key: str, cells: list[str], won: int | None, look: Look) -> None:
        self._put(flow, key, sum_of(cells, self.figures.number(won)) if cells else None, look)

    def _put(self, flow: Flow, key: str, value: Value, look: Look) -> None:
        first, last = self.slots[key]
        flow.page.put(flow.row, first, value, look, wide=last - first + 1)
