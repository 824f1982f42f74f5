"""How a sheet is printed: A4, fitted to the width, heads repeated, pages numbered."""

from collections.abc import Sequence

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from .text import clean

UPRIGHT = 130
"""Characters that an upright A4 page still shows in readable letters."""

_INCH = 2.54
_SHORT, _LONG = 21.0, 29.7
_SIDE, _TOP, _BOTTOM = 1.5, 2.0, 1.8
_POINTS = 72 / _INCH
_DIGIT = 5.25
"""Points of a column's character: seven dots of 맑은 고딕 10."""
_SAFE = 0.97
"""Printers and fonts differ a little; a page that ends by itself before its break would tear what is kept together."""


def room_of(widths: Sequence[float], *, landscape: bool) -> float:
    """Points of rows that a page of columns of these widths (characters) holds once it is fitted to the paper."""
    across, down = (_LONG, _SHORT) if landscape else (_SHORT, _LONG)
    scale = min(1, (across - 2 * _SIDE) * _POINTS / (sum(widths) * _DIGIT))
    return (down - _TOP - _BOTTOM) * _POINTS / scale * _SAFE


def set_up(sheet: Worksheet, *, landscape: bool, header: str = "", repeated_rows: str = "") -> None:
    """`header` is printed small above every page; `repeated_rows` as 1:3."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_options.horizontalCentered = True
    sheet.print_area = sheet.dimensions
    if repeated_rows:
        sheet.print_title_rows = repeated_rows
    _margins(sheet)
    _words_around(sheet, header)


def _margins(sheet: Worksheet) -> None:
    margins = sheet.page_margins
    margins.left = margins.right = _SIDE / _INCH
    margins.top, margins.bottom = _TOP / _INCH, _BOTTOM / _INCH
    margins.header = margins.footer = 0.9 / _INCH


def _words_around(sheet: Worksheet, header: str) -> None:
    sheet.oddFooter.center.text = "&P / &N"
    sheet.oddFooter.center.size = 9
    if header:
        # A single & would begin a code of the print header.
        sheet.oddHeader.right.text = clean(header).replace("\n", " ").replace("&", "&&")[:200]
        sheet.oddHeader.right.size = 8
