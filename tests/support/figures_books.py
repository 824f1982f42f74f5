"""Figures as workbooks tell them: every formula worked out anew, and held against the value that stands beside it."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from io import BytesIO

from openpyxl import load_workbook

from geumcheon.lib.years import Column
from tests.support.figures import Figures, Won
from tests.support.figures_file import TOTAL, WON
from tests.support.figures_formulas import Calculator, read_value

Columns = Mapping[str, int]
"""Column of the sheet by key of column, or by name of a figure."""


class Figured:
    """A workbook in one unit; `sheet` is the one at hand."""

    def __init__(self, content: bytes, unit: str, sheet: str = ""):
        self.book, self._told = load_workbook(BytesIO(content)), load_workbook(BytesIO(content), data_only=True)
        self._calculator, self._unit = Calculator(self.book), unit
        self.sheet = self.book[sheet] if sheet else self.book.worksheets[0]

    def words(self, row: int, column: int) -> str:
        """Without spaces and line breaks; a number is no words."""
        value = self.sheet.cell(row, column).value
        return "".join(value.split()) if isinstance(value, str) else ""

    def number(self, row: int, column: int) -> Fraction | str | None:
        """What a cell comes to. AssertionError where another value stands beside its formula."""
        place = self.sheet.cell(row, column).coordinate
        found = self._calculator.value(self.sheet.title, place)
        told = read_value(self._told[self.sheet.title][place].value) or None
        same = found == told or (isinstance(found, Fraction) and round(found - (told or 0), 9) == 0)
        assert same, f"{self.sheet.title} {place}: comes to {found}, beside it stands {told}"
        return found

    def won(self, row: int, column: int) -> Won:
        found = self.number(row, column)
        if not isinstance(found, Fraction):
            return found
        exact = found * WON[self._unit]
        assert exact.denominator == 1, f"{found}{self._unit} splits a won"
        return int(exact)

    def row_of(self, words: str, column: int = 1, first: int = 1) -> int:
        """The first row with these words in a column."""
        wanted = "".join(words.split())
        rows = (row for row in range(first, self.sheet.max_row + 1) if self.words(row, column) == wanted)
        found = next(rows, None)
        assert found, f"no row ‘{words}’ on {self.sheet.title}"
        return found

    def columns(self, row: int, keys: Iterable[str]) -> Columns:
        """Where the columns of these keys stand, by their heads in a row; 계 and 합계 are TOTAL."""
        labels = {"".join(Column.of(key).label.split()): key for key in keys} | {"계": TOTAL, "합계": TOTAL}
        heads = ((self.words(row, each), each) for each in range(1, self.sheet.max_column + 1))
        return {labels[words]: place for words, place in heads if words in labels}

    def figures(self, row: int, columns: Columns) -> dict[str, Won]:
        return {key: self.won(row, column) for key, column in columns.items()}


def money_block(book: Figured, first: int, columns: Columns, items: Iterable[str], total: str = "total") -> Figures:
    """(sub-project, row, column) → won from a row of 계 on; `items` are the sub-projects in their order.

    Where a page ends heads stand again: the name of the plan, or two rows of words.
    """
    found = {("", total, key): won for key, won in book.figures(first, columns).items()}
    row, keys, item = first + 1, iter(items), ""
    while (label := book.words(row, 2)) or _is_head(book, row, columns):
        if label not in ("", "재원별"):
            item = next(keys) if label == "소계" else item
            name = "subtotal" if label == "소계" else label
            found |= {(item, name, key): won for key, won in book.figures(row, columns).items()}
        row += 1
    return found


def _is_head(book: Figured, row: int, columns: Columns) -> bool:
    """A row without figures of its own, with a line of money below it."""
    has_figures = any(isinstance(book.number(row, column), Fraction) for column in columns.values())
    return not has_figures and bool(book.words(row + 1, 2))
