"""The card of a pledge and the pages beside it."""

from django.urls import reverse

from .dom import Node, tree_of


def card_address(code: str = "주민참여-1", **asked) -> str:
    query = "&".join(f"{name}={value}" for name, value in asked.items())
    return reverse("pledges:card-detail", args=["7", code]) + (f"?{query}" if query else "")


def part_address(part: str, code: str = "주민참여-1") -> str:
    """The address of a part of the card: money, targets, results, adjustments."""
    return reverse(f"pledges:card-{part}", args=["7", code])


def card_reader(client):
    """show("시험-1", plan=1) — the card's page as this reader sees it."""
    return lambda code="주민참여-1", **asked: CardPage(client.get(card_address(code, **asked)))


class PledgePage:
    """What all pages of a pledge show."""

    def __init__(self, response):
        self.root = tree_of(response)
        self.main = self.root.find("main")

    @property
    def title(self) -> str:
        return self.main.find("h1").find(data_cell="title").text

    @property
    def tabs(self) -> list[str]:
        return [each.text for each in self.main.find("ul", **{"class": "tabs"}).all("a")]

    def cell(self, name: str) -> str:
        return self.main.find(data_cell=name).words

    def cells(self, name: str) -> list[str]:
        return [each.words for each in self.main.all(data_cell=name)]

    def has(self, name: str) -> bool:
        return self.main.has(data_cell=name)

    def link(self, words: str) -> str | None:
        return next((each.attributes["href"] for each in self.main.all("a") if each.text == words), None)


class CardPage(PledgePage):
    @property
    def choices(self) -> list[str]:
        return [each.text for each in self.main.find("nav", aria_label="보이는 계획").all("a")]

    def budget(self, item: str, row: str) -> dict[str, str]:
        return self.money("budget-table", item, row)

    def investment(self, item: str, row: str) -> dict[str, str]:
        return self.money("investment-table", item, row)

    def money(self, table: str, item: str, row: str) -> dict[str, str]:
        """Figures of a row by the name of their cell, without the marks beside them."""
        return {each.attributes["data-cell"]: each.own_text() for each in self._row(table, item, row).all("td")}

    def marks(self, table: str, item: str, row: str) -> dict[str, list[str]]:
        """Words of the findings beside the figures of a row."""
        cells = self._row(table, item, row).all("td")
        found = {each.attributes["data-cell"]: [mark.text for mark in each.all("a")] for each in cells}
        return {name: words for name, words in found.items() if words}

    def tied(self, table: str, item: str, row: str) -> list[str]:
        """Cells of a row that are marked 단수조정."""
        cells = self._row(table, item, row).all("td")
        return [each.attributes["data-cell"] for each in cells if each.has("sup", aria_label="단수조정")]

    def rate(self, name: str) -> dict[str, str]:
        """A rate, what it is of, and why it is over 100 %."""
        cells = self.main.find("div", data_row=name).all()
        return {each.attributes["data-cell"]: each.text for each in cells if "data-cell" in each.attributes}

    def hint(self, table: str, item: str, row: str, cell: str) -> str | None:
        return self._row(table, item, row).find("td", data_cell=cell).attributes.get("title")

    def heads(self, table: str) -> list[str]:
        return [each.text for each in self.main.find("table", id=table).find("thead").all("th")]

    def items(self, table: str) -> list[str]:
        bodies = self.main.find("table", id=table).all("tbody")
        return [each.attributes["data-item"] for each in bodies if "data-item" in each.attributes]

    def targets(self, label: str) -> dict[str, list[str]]:
        for row in self.main.find("table", id="target-table").find("tbody").all("tr"):
            if row.find("th").text == label:
                return {cell.attributes["data-cell"]: [li.words for li in cell.all("li")] for cell in row.all("td")}
        raise AssertionError(f"no targets of {label}")

    def section(self, label: str) -> Node:
        return next(each for each in self.main.all("section") if each.has("h2") and each.find("h2").words == label)

    def _row(self, table: str, item: str, row: str) -> Node:
        body = self.main.find("table", id=table)
        return (body.find("tbody", data_item=item) if item else body).find("tr", data_row=row)
