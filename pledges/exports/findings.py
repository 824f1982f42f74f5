"""Findings over all pledges as a workbook: one row a finding, values in the unit of its own papers."""

from collections.abc import Sequence
from decimal import Decimal

from geumcheon.lib.money import Unit, decimals_of, in_unit
from geumcheon.web.workbook import Book, Look, cell, number_format, set_up
from pledges.domain.checks.finding import Value
from pledges.reports.finding_list import COLUMNS, ListedFinding

FINDINGS_FILE = "발견사항.xlsx"
_TITLE, _HEAD, _TEXT = Look(bold=True, size=13, boxed=False), Look("center", bold=True, fill="head"), Look(indent=1)
_NOTE = Look("left", boxed=False, size=9)
_WIDTHS = {"title": 30, "department": 14, "family": 14, "check": 20, "message": 60, "aside": 30, "severity": 8}
_VALUES = ("stated", "computed", "gap")
_UNIT = "unit"
_FIRST = 4
"""The row below the title, the note and the heads."""


def findings_workbook(rows: Sequence[ListedFinding]) -> Book:
    """Amounts exact, each in the unit that stands beside it; statistics as they are."""
    book, columns = Book("발견사항"), _columns()
    page = book.page("발견사항", [_WIDTHS.get(key, 12) for key in columns])
    page.put(1, 1, f"발견사항 ({len(rows):,}건)", _TITLE, wide=len(columns))
    page.put(2, 1, "금액의 단위는 카드마다 ‘단위’ 칸에 있습니다. 차이 = 계산 − 인쇄", _NOTE, wide=len(columns))
    for place, (key, word) in enumerate(columns.items(), 1):
        page.put(_FIRST - 1, place, word, _HEAD)
        for down, row in enumerate(rows, _FIRST):
            page.put(down, place, *_shown(row, key))
    set_up(page.sheet, landscape=True, header="발견사항", repeated_rows="1:3")
    page.sheet.freeze_panes = cell(3, _FIRST)
    return book


def _columns() -> dict[str, str]:
    """Those of the page, the unit after the values."""
    found = {}
    for key, word in COLUMNS.items():
        found[key] = word
        if key == _VALUES[-1]:
            found[_UNIT] = "단위"
    return found


def _shown(row: ListedFinding, key: str) -> tuple[object, Look]:
    if key == _UNIT:
        return (row.unit if any(type(getattr(row, each)) is int for each in _VALUES) else ""), _TEXT
    value = getattr(row, key)
    return _number(value, row.unit) if key in _VALUES else (value, _TEXT)


def _number(value: Value, unit: str) -> tuple[object, Look]:
    """Won in the unit, numbers of statistics as they are, texts as texts."""
    if isinstance(value, int):
        return in_unit(value, Unit(unit)), Look("right", numbers=number_format(decimals_of(abs(value), Unit(unit))))
    if isinstance(value, Decimal):
        return value, Look("right", numbers=number_format(max(0, -int(value.as_tuple().exponent))))
    return value, _TEXT
