"""The money of two plans in the workbook of a comparison: the yearly sums, the changes line by line, the plans."""

import re
from collections.abc import Iterable, Mapping

from tests.support.figures import Figures
from tests.support.figures_books import Figured, money_block
from tests.support.figures_pairs import SIDES

SHEET, CHANGES, MONEY = "당초·조정 비교", "증감 내역", "사업비 내역"
_FATE = re.compile(r"\((명칭변경|추가|종료|삭제)\)$")


def years_in(book: Figured, columns: Iterable[str]) -> Figures:
    book.sheet = book.book[SHEET]
    top = book.row_of("□ 연도별 예산") + 1
    places = book.columns(top, columns)
    rows = ((side, book.figures(row, places)) for row, side in enumerate(SIDES, top + 1))
    return {("all", "계", side, key): won for side, figures in rows for key, won in figures.items()}


def changes_in(book: Figured, columns: Iterable[str], names: Mapping[str, str]) -> Figures:
    """`names`: how a sub-project is called, with its key."""
    book.sheet = book.book[CHANGES]
    places, found, item, label = book.columns(3, columns), {}, "", ""
    for row in range(4, book.sheet.max_row + 1):
        words = _FATE.sub("", book.words(row, 1))
        item, label = ("all" if words == "계" else names[words], "계") if words else (item, label)
        label = book.words(row, 2) or label
        side = SIDES[(row - 4) % len(SIDES)]
        found |= {(item, label, side, key): won for key, won in book.figures(row, places).items()}
    return found


def plans_in(book: Figured, columns: Iterable[str], items: tuple[list[str], list[str]]) -> tuple[Figures, Figures]:
    """`items`: the sub-projects of each plan in their order."""
    book.sheet = book.book[MONEY]
    places = book.columns(3, columns)
    first = book.row_of("계")
    second = book.row_of("계", first=first + 1)
    return money_block(book, first, places, items[0]), money_block(book, second, places, items[1])
