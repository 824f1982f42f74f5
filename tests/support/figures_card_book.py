"""The money of a card's workbook: 소요예산, and 연차별 투자수요 및 집행액 with what the plan does not know."""

from collections.abc import Iterable

from tests.support.figures import Figures
from tests.support.figures_books import Columns, Figured, money_block

OUTSIDE = "outside"


def budget_in(book: Figured, columns: Iterable[str], items: Iterable[str]) -> Figures:
    top = book.row_of("□ 소요예산") + 1
    places = book.columns(top, ()) | book.columns(top + 1, columns)
    return money_block(book, top + 2, places, items)


def investment_in(book: Figured, columns: Iterable[str], items: Iterable[str], outside: Iterable[str]) -> Figures:
    """`items` of the plan, then those of the facts that it does not know."""
    top = _heading(book) + 1
    places = _halves(book, top, book.columns(top, columns))
    found = money_block(book, top + 2, places, items)
    outside = [f"{OUTSIDE}-{key}" for key in outside]
    if outside:
        first = book.row_of("계획에 없는 세부사업·재원 계", first=top)
        found |= money_block(book, first, places, outside, OUTSIDE)
    return found


def _heading(book: Figured) -> int:
    rows = range(1, book.sheet.max_row + 1)
    return next(row for row in rows if book.words(row, 1).startswith("□연차별투자수요및집행액"))


def _halves(book: Figured, row: int, columns: Columns) -> Columns:
    """Below the head of a column stand two: what is secured or required, and what was executed."""
    found = {}
    for key, first in columns.items():
        rest = range(first + 1, book.sheet.max_column + 1)
        found |= {key: first, f"{key}-executed": next(each for each in rest if book.words(row + 1, each) == "집행액")}
    return found
