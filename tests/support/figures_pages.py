"""Figures as pages tell them: the exact won behind a cell, and beside it what is printed, which must be the same."""

from decimal import Decimal

from tests.pages.dom import Node, tree_of
from tests.support.figures import DASH, Figures, Won
from tests.support.figures_file import WON


def won_of(cell: Node, unit: str) -> Won:
    """AssertionError where the hint and the words of a cell are not one figure. Nothing is rounded in `unit`."""
    hint, printed = cell.attributes.get("title") or "", _printed(cell)
    if not hint:
        assert printed in ("", "–", DASH), f"a figure without its won: {cell.text}"
        return DASH if printed == DASH else None
    won = _number(hint.removesuffix("원"))
    assert _number(printed) * WON[unit] == won, f"{cell.text} {unit} is not {hint}"
    return int(won)


def _printed(cell: Node) -> str:
    """The figure in a cell, itself or as a link to what is behind it; marks beside it are left out."""
    words = [cell.own_text(), *(link.own_text() for link in cell.all("a", **{"class": "behind"}))]
    return "".join(words).removeprefix("증 ")


def _number(words: str) -> Decimal:
    return Decimal(words.replace(",", "").replace("△", "-"))


def table_of(page: Node, name: str, unit: str) -> Figures:
    """(sub-project, row, column) → won of a table; a row of three sides has its side before the column."""
    found = {}
    if not page.has("table", id=name):
        return found
    for body in page.find("table", id=name).all("tbody"):
        for row in body.all("tr"):
            places = [
                body.attributes.get("data-item", ""),
                row.attributes.get("data-row"),
                row.attributes.get("data-side"),
            ]
            for cell in row.all("td"):
                place = (*places[:2], *filter(None, places[2:]), cell.attributes.get("data-cell"))
                assert place not in found, f"{name}: {place} stands twice"
                found[place] = won_of(cell, unit)
    return found


def main_of(client, address: str, **asked) -> Node:
    return tree_of(client.get(address, {name.rstrip("_"): each for name, each in asked.items()})).find("main")


def all_pages(client, address: str, **asked) -> list[Node]:
    """The first page and all after it, as links lead there."""
    pages = [main_of(client, address, **asked)]
    while any(link.text == "다음" and "href" in link.attributes for link in pages[-1].all("a")):
        pages.append(main_of(client, address, **asked, page=len(pages) + 1))
    return pages
