"""Sheets measured as a printer would: how high a cell's words are, how wide its figure is, what a page holds."""

import unicodedata
from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from .books import cells

# 맑은 고딕 10: a column's character is seven dots of 96 an inch; A4 with the margins of the sheets, in points.
DIGIT, INCH = 5.25, 72
UPRIGHT, LYING = (8.27 * INCH, 11.69 * INCH), (11.69 * INCH, 8.27 * INCH)


class Box(NamedTuple):
    """A cell with the cells it is merged with: rows from first to last, width in characters, height in points."""

    cell: Cell
    first: int
    last: int
    width: float
    height: float


def boxes(sheet: Worksheet) -> Iterator[Box]:
    merged = {(each.min_row, each.min_col): each for each in sheet.merged_cells.ranges}
    for cell in cells(sheet):
        whole = merged.get((cell.row, cell.column))
        last, to = (whole.max_row, whole.max_col) if whole else (cell.row, cell.column)
        columns = [get_column_letter(number) for number in range(cell.column, to + 1)]
        width = sum(sheet.column_dimensions[letter].width for letter in columns)
        height = sum(height_of(sheet, row) for row in range(cell.row, last + 1))
        yield Box(cell, cell.row, last, width - 2 * (cell.alignment.indent or 0), height)


def height_of(sheet: Worksheet, row: int) -> float:
    return sheet.row_dimensions[row].height or 0


def height_needed(box: Box) -> float:
    """Points of the words, a Korean letter 1.75 digits wide, broken wherever a line is full."""
    size = box.cell.font.sz
    room = (box.width - 0.5) * 10 / size
    lines = sum(max(1, ceil(_width(line) / room)) for line in str(box.cell.value).split("\n"))
    return lines * size * 1.3


def width_needed(box: Box) -> float:
    """Characters of a figure with the separators and decimals of its format."""
    numbers = box.cell.number_format.split(";")[0]
    decimals = len(numbers.partition(".")[2].partition('"')[0])
    return len(f"{box.cell.value:,.{decimals}f}") + 0.5


def pages(sheet: Worksheet) -> list[tuple[int, int]]:
    """First and last row of each printed page."""
    ends = [each.id for each in sheet.row_breaks.brk] + [sheet.max_row]
    return list(zip([1, *(end + 1 for end in ends)], ends, strict=False))


def printed_height(sheet: Worksheet, first: int, last: int) -> float:
    """As a part of what one page holds, rows repeated on every page among it."""
    rows = set(range(first, last + 1)) | set(_repeated(sheet))
    width = sum(each.width for each in sheet.column_dimensions.values()) * DIGIT
    across, down = LYING if sheet.page_setup.orientation == "landscape" else UPRIGHT
    margins = sheet.page_margins
    scale = min(1, (across - (margins.left + margins.right) * INCH) / width)
    return sum(height_of(sheet, row) for row in rows) * scale / (down - (margins.top + margins.bottom) * INCH)


def _repeated(sheet: Worksheet) -> range:
    if not sheet.print_title_rows:
        return range(0)
    first, last = (int(part.strip("$")) for part in sheet.print_title_rows.split(":"))
    return range(first, last + 1)


def _width(line: str) -> float:
    return sum(1.75 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)
