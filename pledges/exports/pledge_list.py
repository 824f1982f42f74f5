"""The list of pledges as files: a workbook to print and read, and plain rows for other programs."""

import csv
from collections.abc import Sequence
from io import StringIO

from geumcheon.lib.money import Unit, decimals_of, in_unit
from geumcheon.web.workbook import Book, Look, cell, number_format, set_up
from geumcheon.web.workbook.text import clean, is_tempting
from pledges.reports.pledge_list import ListColumn, PledgeRow

WORKBOOK_FILE, TEXT_FILE = "공약 목록.xlsx", "공약 목록.csv"
UNIT = Unit.MILLION
_WIDTHS = {"title": 54, "standing": 30, "status": 22, "findings": 24, "field": 24, "department": 20}
_FIRST = 4
"""The row below the title, the unit and the heads."""
_TITLE, _NOTE = Look(bold=True, size=13, boxed=False), Look("right", boxed=False, size=9)
_HEAD, _TEXT = Look("center", bold=True, fill="head"), Look(indent=1)

Columns = Sequence[ListColumn]


def list_workbook(rows: Sequence[PledgeRow], columns: Columns) -> Book:
    """One sheet in 백만원; every figure exact."""
    book = Book("공약 목록")
    page = book.page("공약 목록", [_WIDTHS.get(column.key, 14) for column in columns])
    page.put(1, 1, f"공약 목록 ({len(rows):,}건)", _TITLE, wide=len(columns))
    page.put(2, 1, f"(단위 : {UNIT})", _NOTE, wide=len(columns))
    money = Look("right", numbers=number_format(_decimals(rows, columns)))
    for place, column in enumerate(columns, 1):
        page.put(_FIRST - 1, place, column.word, _HEAD)
        for down, row in enumerate(rows, _FIRST):
            page.put(down, place, _in_book(row, column), money if column.is_money else _TEXT)
    set_up(page.sheet, landscape=True, header="공약 목록", repeated_rows="1:3")
    page.sheet.freeze_panes = cell(3, _FIRST)
    return book


def list_text(rows: Sequence[PledgeRow], columns: Columns) -> bytes:
    """CSV that spreadsheets open as Korean (UTF-8 with its mark); amounts in whole won, a typed formula shielded."""
    out = StringIO()
    lines = csv.writer(out)
    lines.writerow([f"{column.word}(원)" if column.is_money else column.word for column in columns])
    lines.writerows([[_in_text(column.value(row)) for column in columns] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _in_book(row: PledgeRow, column: ListColumn):
    value = column.value(row)
    return in_unit(value, UNIT) if isinstance(value, int) else value


def _in_text(value: str | int | None) -> str | int | None:
    """A number stays one; words that a spreadsheet would calculate get an apostrophe before them."""
    if not isinstance(value, str):
        return value
    words = clean(value)
    return f"'{words}" if is_tempting(words) else words


def _decimals(rows: Sequence[PledgeRow], columns: Columns) -> int:
    """Places behind the point that the most exact of the amounts needs."""
    amounts = [column.value(row) for column in columns if column.is_money for row in rows]
    return max((decimals_of(won, UNIT) for won in amounts if won), default=0)
