"""Budget and execution as its page and its workbook tell it, by the places of figures_budget."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from tests.pages.dom import Node
from tests.support.figures import percent
from tests.support.figures_books import Figured
from tests.support.figures_budget import FIGURES, GROUPS
from tests.support.figures_file import WON
from tests.support.figures_pages import won_of

UNIT = "백만원"
SHEETS = dict(zip(("연도별", "분야별", "추진부서별", "재원별"), GROUPS, strict=True))
RATES = ("rate-1", "rate-2", "rate-3")
_FIRST = 5


def on_pages(pages: Iterable[Node]) -> dict[tuple[str, str, str], object]:
    found = {}
    for page in pages:
        for table in (*GROUPS, "outside", "pledge"):
            if page.has("table", id=f"budget-{table}"):
                for row in page.find("table", id=f"budget-{table}").find("tbody").all("tr"):
                    found |= {(table, _name(row), cell): each for cell, each in _figures(row).items()}
        if page.has(data_cell="shared"):
            found |= {("shared", "", name): won for name, won in _shared(page.find(data_cell="shared").text).items()}
    return found


def _name(row: Node) -> str:
    """Rows of sums by the key of their row, the others as they are called."""
    key = row.attributes["data-row"]
    return key if key in ("total", "inside", "outside") else row.find("th").text


def _figures(row: Node) -> dict[str, object]:
    cells = {cell.attributes["data-cell"]: cell for cell in row.all("td") if "data-cell" in cell.attributes}
    told = {name: won_of(cells[name], UNIT) for name in FIGURES if name in cells}
    return told | {name: cells[name].own_text() for name in RATES if name in cells}


def _shared(sentence: str) -> dict[str, int | None]:
    words = re.search(r"총사업비 (\S+), 확보액 (\S+), 집행액 (\S+)백만원", sentence).groups()
    return {name: None if word == "–" else _won(word) for name, word in zip(FIGURES, words, strict=True)}


def _won(word: str) -> int:
    return int(Decimal(word.replace(",", "")) * WON[UNIT])


def head_of(page: Node) -> dict[tuple[str, str, str], object]:
    """The figures above the tables, as those of a total."""
    head = page.find("dl", **{"class": "figures"})
    cells = {name: head.find(data_cell=name).text for name in (*FIGURES, *RATES)}
    told = {name: None if cells[name] == "–" else _won(cells[name]) for name in FIGURES}
    return {("year", "total", name): each for name, each in {**cells, **told}.items()}


def chart_of(page: Node) -> dict[tuple[str, str, str], object]:
    """The data that the chart is drawn from."""
    (place,) = page.all("div", data_chart="budget-year")
    found = {}
    for row in page.find("table", id=place.attributes["data-chart"]).find("tbody").all("tr"):
        won = {name: row.find("td", data_cell=name).attributes["data-won"] for name in FIGURES}
        found |= {("year", _name(row), name): int(each) if each else None for name, each in won.items()}
    return found


def in_workbook(book: Figured) -> dict[tuple[str, str, str], object]:
    found = {}
    for name, table in {**SHEETS, "공약별": "pledge"}.items():
        book.sheet = book.book[name]
        width = 3 if table == "pledge" else 1
        for row in range(_FIRST, book.sheet.max_row + 1):
            label = str(book.sheet.cell(row, 1).value)
            key = {"계": "total", "다른 공약에서 세어 뺌": "shared"}.get(label, label)
            figures = {each: book.won(row, column) for column, each in enumerate(FIGURES, width + 1)}
            if key != "shared":
                figures |= {each: _rate(book.number(row, column)) for column, each in enumerate(RATES, width + 4)}
            found |= {(table, key, each): figure for each, figure in figures.items()}
    return found | _outside(book)


def _outside(book: Figured) -> dict[tuple[str, str, str], object]:
    book.sheet = book.book["계획 안과 밖"]
    rows = zip(("inside", "outside", "total"), range(_FIRST, _FIRST + 3), strict=True)
    places = ((name, row, column, figure) for name, row in rows for column, figure in ((2, "secured"), (3, "executed")))
    return {("outside", name, figure): book.won(row, column) for name, row, column, figure in places}


def _rate(rate: Fraction | None) -> str:
    return "–" if rate is None else percent(rate.numerator, rate.denominator)
