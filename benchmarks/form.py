"""The adjustment request as a workbook beside bare openpyxl writing the same cells in the same looks."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.cell_range import CellRange

from pledges.exports.request import request_workbook
from pledges.reports.request_form import request_form

from .loading import real_card
from .timing import Timed, by_turns

LOOKS = ("font", "border", "fill", "alignment", "number_format")


@dataclass(frozen=True, slots=True)
class Cell:
    """`look` tells looks apart; `looks` are what it is put together from, in the order of LOOKS."""

    row: int
    column: int
    value: object
    look: tuple
    looks: tuple


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    cells: tuple[Cell, ...]
    merged: tuple[str, ...]


def times_of_form(revision: int = 1) -> tuple[Timed, Timed]:
    """From the card in memory to the bytes of the real card's request, beside openpyxl's plain and quickest way."""
    card = real_card()
    sheets = _sheets(request_workbook(request_form(card, revision)).to_bytes())
    plainly, quickly = (
        by_turns(
            lambda write=write: _written(sheets, write),
            lambda: request_workbook(request_form(card, revision)).to_bytes(),
        )
        for write in (_plainly, _quickly)
    )
    return plainly, quickly


def _sheets(content: bytes) -> list[Sheet]:
    """Every cell of the file with its look."""
    return [_sheet(sheet) for sheet in load_workbook(BytesIO(content), rich_text=True)]


def _sheet(sheet) -> Sheet:
    merged = tuple(str(each) for each in sheet.merged_cells.ranges)
    for each in merged:
        sheet.unmerge_cells(each)
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None or cell.has_style]
    return Sheet(sheet.title, tuple(_cell(cell) for cell in cells), merged)


def _cell(cell) -> Cell:
    looks = tuple(copy(getattr(cell, name)) for name in LOOKS)
    return Cell(cell.row, cell.column, cell.value, tuple(cell._style), looks)


def _written(sheets: list[Sheet], write: Callable[..., None]) -> bytes:
    book, made = Workbook(), {}
    book.remove(book.active)
    for each in sheets:
        write(book.create_sheet(each.name), each, made)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _plainly(page, sheet: Sheet, made: dict) -> None:
    """As openpyxl's own guide writes it: every cell gets its looks, every area is merged."""
    for each in sheet.cells:
        cell = page.cell(each.row, each.column, each.value)
        _dress(cell, each)
    for area in sheet.merged:
        page.merge_cells(area)


def _quickly(page, sheet: Sheet, made: dict) -> None:
    """Round openpyxl's own doors: a look is put together once and then copied, an area is noted and not walked."""
    for each in sheet.cells:
        cell = page.cell(each.row, each.column, each.value)
        if each.look in made:
            cell._style = copy(made[each.look])
        else:
            _dress(cell, each)
            made[each.look] = cell._style
    page.merged_cells.ranges.update(CellRange(area) for area in sheet.merged)


def _dress(cell, wanted: Cell) -> None:
    for name, look in zip(LOOKS, wanted.looks, strict=True):
        setattr(cell, name, look)
