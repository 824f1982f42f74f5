"""A sheet as a grid: two columns of labels, then columns to share out; a cursor walks down over its pages."""

from dataclasses import dataclass
from typing import NamedTuple

from geumcheon.web.workbook import Flow, Look
from geumcheon.web.workbook.page import Value
from geumcheon.web.workbook.ruler import Ruler

LABEL, SECOND, FIRST, YEARS = 1, 2, 3, 5
"""Columns of labels, the first to share out, and on a card the first behind the pair of sums."""

TITLE = Look("center", bold=True, size=14)
HEADING = Look(bold=True, size=12, boxed=False)
SUBHEADING = Look(bold=True, size=11, boxed=False)
NOTE = Look(across="right", boxed=False, size=9)
PLAIN = Look(boxed=False)
HEAD = Look("center", bold=True, fill="head")
CELL = Look(indent=1)
TIGHT = Look(size=9)
CENTRED = Look("center")
TOTAL_LABEL = Look("center", bold=True, fill="total")
GAP = Look(boxed=False, size=5)


class Cell(NamedTuple):
    """`to`: its last column, where it is wider than one."""

    column: int
    value: Value
    look: Look
    to: int = 0

    @property
    def wide(self) -> int:
        return max(self.to, self.column) - self.column + 1


@dataclass
class Paper(Flow):
    """Whole rows are kept on one page; what must stay together beyond a row is written inside `keep` or `table`."""

    @property
    def last(self) -> int:
        return self.page.last_column

    def put(self, column: int, value: Value, look: Look, *, to: int = 0, high: int = 1) -> None:
        """Write at the cursor; `to` is the last column where it is wider than one."""
        self.page.put(self.row, column, value, look, wide=Cell(column, value, look, to).wide, high=high)

    def cells(self, *cells: Cell) -> None:
        """A row, or as many as its tallest text needs, and on to the next."""
        self.keep(lambda paper: paper._cells(cells))

    def line(self, value: Value, look: Look) -> None:
        """A whole row of its own."""
        self.cells(Cell(LABEL, value, look, self.last))

    def fact(self, label: str, value: Value, look: Look, label_look: Look) -> None:
        """A row of a label and what it says."""
        self.cells(Cell(LABEL, label, label_look), Cell(SECOND, value, look, self.last))

    def heading(self, words: str, look: Look = HEADING) -> None:
        """After a gap, on the page of what comes next."""
        self.wait(lambda paper: paper._heading([Cell(LABEL, words, look, self.last)]))

    def heading_of_money(self, words: str, unit: str, look: Look = HEADING) -> None:
        """A heading with the unit of the table below it at the right."""
        half = (SECOND + self.last) // 2
        note = Cell(half + 1, f"(단위 : {unit})", NOTE, self.last)
        self.wait(lambda paper: paper._heading([Cell(LABEL, words, look, half), note]))

    def spans(self, count: int) -> list[tuple[int, int]]:
        """First and last column of each of `count` cells; what does not divide widens the second label by a pair."""
        count, free = max(1, count), self.last - SECOND
        share, left = divmod(free, count)
        label = min(left, 2)
        wider = left - label if share > 1 else 0
        shares = [share] * (count - wider) + [share + 1] * wider
        starts = [FIRST + label + sum(shares[:index]) for index in range(count)]
        return [(start, start + own - 1) for start, own in zip(starts, shares, strict=True)]

    def second(self, count: int) -> int:
        """The last column of the second label beside `count` cells."""
        return self.spans(count)[0][0] - 1

    def _cells(self, cells: tuple[Cell, ...]) -> None:
        high = self._rows_for(cells)
        for cell in cells:
            self.put(cell.column, cell.value, cell.look, to=cell.to, high=high)
        self.row += high

    def _rows_for(self, cells: tuple[Cell, ...]) -> int:
        ruler = Ruler(self.page.widths)
        for cell in cells:
            ruler.put(1, cell.column, cell.value, cell.look, wide=cell.wide)
        return ruler.rows_for_the_tallest()

    def _heading(self, cells: list[Cell]) -> None:
        self.put(LABEL, None, GAP)
        self.row += 1
        self._cells(tuple(cells))
