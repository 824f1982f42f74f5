"""Workbooks read as a person reads them: by the words beside a figure, never by its address."""

from collections.abc import Iterator

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet


def cells(sheet: Worksheet) -> Iterator[Cell]:
    """All cells that hold something."""
    for row in sheet.iter_rows():
        yield from (cell for cell in row if cell.value is not None)


def words(value) -> str:
    """Without spaces and line breaks: 예 산 and 예산 are one label."""
    return "".join(str(value).split())


def row_of(sheet: Worksheet, *labels: str, after: str = "") -> list:
    """The filled values of the first row that begins with these labels; `after` names a row above it."""
    return [cell.value for cell in _row(sheet, labels, after)[len(labels) :]]


def by_head(sheet: Worksheet, head: str, *labels: str, after: str = "") -> dict[str, object]:
    """The filled cells of a row by the word at the head of their column; `head` begins the row of heads."""
    heads = {cell.column: words(cell.value) for cell in _row(sheet, (head,), after)}
    found = _row(sheet, labels, after)
    return {heads[cell.column]: cell.value for cell in found[len(labels) :] if cell.column in heads}


def first_words(sheet: Worksheet, row: int) -> str:
    """What a page that begins at a row says first, below its gap."""
    return next(str(cell.value) for cell in cells(sheet) if cell.row >= row)


def texts(sheet: Worksheet) -> list[str]:
    return [cell.value for cell in cells(sheet) if isinstance(cell.value, str) and cell.data_type != "f"]


def _row(sheet: Worksheet, labels: tuple[str, ...], after: str) -> list[Cell]:
    wanted, is_past = [words(label) for label in labels], not after
    for row in sheet.iter_rows():
        filled = [cell for cell in row if cell.value is not None]
        read = [words(cell.value) for cell in filled]
        if is_past and read[: len(wanted)] == wanted:
            return filled
        is_past = is_past or words(after) in read
    raise AssertionError(f"no row {labels} after {after!r}")
