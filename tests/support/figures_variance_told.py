"""The variance report as its page and its workbook tell it, by the places of figures_variance."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from tests.pages.dom import Node
from tests.support.figures import percent
from tests.support.figures_books import Figured
from tests.support.figures_file import WON
from tests.support.figures_pages import won_of

UNIT = "백만원"
WON_CELLS = ("original", "adjusted", "change")
SUMS = {"조정된공약": "adjusted", "조정이없는공약": "unadjusted", "다른공약에서세어뺌": "shared", "계": "total"}
_FIRST, _CODE, _PART, _ORIGINAL, _CHANGE, _RATE, _PROPOSED = 5, 1, 5, 6, 8, 9, 11


def on_pages(pages: Iterable[Node]) -> dict[tuple[str, str, str], object]:
    """Sums stand on every page, and must be the same on each."""
    found = {}
    for page in pages:
        for body in page.find("table", id="variance").all("tbody"):
            for row in body.all("tr"):
                name, part = row.attributes.get("data-row"), ""
                if name is None:
                    name, part = body.attributes["data-pledge"], row.find("th").text
                told = {(name, part, figure): each for figure, each in _figures(row).items()}
                assert all(found.get(place, each) == each for place, each in told.items()), f"{told} after {found}"
                found |= told
    return found


def _figures(row: Node) -> dict[str, object]:
    cells = {cell.attributes["data-cell"]: cell for cell in row.all("td") if "data-cell" in cell.attributes}
    told = {name: won_of(cells[name], UNIT) for name in WON_CELLS} | {"rate": cells["rate"].own_text()}
    return told | ({"proposal": _proposed(cells["proposal"].own_text())} if "proposal" in cells else {})


def _proposed(words: str) -> int | None:
    return int(Decimal(words.replace(",", "")) * WON[UNIT]) if words else None


def in_workbook(book: Figured) -> dict[tuple[str, str, str], object]:
    found, code = {}, ""
    for row in range(_FIRST, book.sheet.max_row + 1):
        words, part = book.words(row, _CODE), str(book.sheet.cell(row, _PART).value or "")
        name = SUMS.get(re.sub(r"\d+건$", "", words))
        code = words or code
        figures = {figure: book.won(row, column) for column, figure in enumerate(WON_CELLS, _ORIGINAL)}
        figures["rate"] = _rate(book.number(row, _RATE), book.number(row, _CHANGE))
        if words and not name:
            figures["proposal"] = book.won(row, _PROPOSED)
        found |= {(name or code, part, figure): each for figure, each in figures.items()}
    return found


def _rate(rate: Fraction | None, change: Fraction | None) -> str:
    """As the page writes it; a sheet leaves blank what a page tells with a dash."""
    if rate is None:
        return ""
    shown = percent(rate.numerator, rate.denominator)
    return shown if shown == "0.0%" else f"{'증 ' if change > 0 else '△'}{shown}"
