"""A sheet being written, cell by cell. What a cell may hold is decided by its type, here and nowhere else."""

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from .formulas import Formula, Known
from .looks import FONT, Look, Wardrobe
from .ruler import Ruler
from .text import Run, clean, is_tempting, rich

Value = str | Sequence[Run] | int | Decimal | Formula | None


class Page:
    """`widths` in characters, from column A; `wardrobe` is that of the workbook."""

    def __init__(self, sheet: Worksheet, widths: Sequence[float], wardrobe: Wardrobe):
        self.sheet, self.widths, self._wardrobe = sheet, tuple(widths), wardrobe
        self._ruler = Ruler(widths)
        self.cached: dict[str, Known] = {}
        self.page_ends: list[int] = []
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width

    @property
    def name(self) -> str:
        return self.sheet.title

    @property
    def last_column(self) -> int:
        return len(self.widths)

    def put(self, row: int, column: int, value: Value, look: Look, *, wide: int = 1, high: int = 1) -> None:
        """Write a cell, `wide` columns and `high` rows of it; numbers are exact, texts stay texts."""
        for down in range(row, row + high):
            for across in range(column, column + wide):
                self._wardrobe.dress(self.sheet.cell(down, across), look)
        self._fill(self.sheet.cell(row, column), value, look)
        if wide > 1 or high > 1:
            # merge_cells() would search all ranges and draw the frame again, which every cell here has already.
            self.sheet.merged_cells.ranges.add(CellRange(None, column, row, column + wide - 1, row + high - 1))
        self._ruler.put(row, column, value, look, wide=wide, high=high)

    def end_page(self, row: int) -> None:
        """The printed page ends below this row."""
        self.page_ends.append(row)
        self.sheet.row_breaks.append(Break(id=row))

    def pages_before(self, row: int) -> int:
        """Pages that end above a row."""
        return sum(end < row for end in self.page_ends)

    def end_of_page(self, row: int, below: int) -> int:
        """The row after the last of its page, but no further than `below`."""
        return min([below, *(end + 1 for end in self.page_ends if end >= row)])

    def fit_rows(self) -> None:
        """Heights that show every text whole: Excel does not find them itself where cells are merged."""
        for row, height in self._ruler.heights().items():
            self.sheet.row_dimensions[row].height = height

    def _fill(self, cell: Cell, value: Value, look: Look) -> None:
        match value:
            case None:
                pass
            case Formula():
                cell.value = value.text
                if value.value is not None:
                    self.cached[cell.coordinate] = value.value
            case str():
                _write_text(cell, clean(value), clean(value))
            case int() | Decimal():
                cell.value = value
            case _:
                runs = rich(value, font=FONT, size=look.size)
                _write_text(cell, runs, str(runs))


def _write_text(cell: Cell, value, words: str) -> None:
    """Typed words never become a formula, neither now nor when the officer edits the cell."""
    if not words:
        return
    cell.value = value
    cell.data_type = "s"
    if is_tempting(words):
        cell.quotePrefix = True
