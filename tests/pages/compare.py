"""The page of a comparison."""

from django.urls import reverse

from .card import PledgePage
from .dom import Node


def compare_address(code: str = "주민참여-1") -> str:
    return reverse("pledges:card-compare", args=["7", code])


def compare_reader(client):
    """show("시험-1", from_=0, to=2) — the page of a comparison as this reader sees it."""

    def show(code="주민참여-1", **asked):
        return ComparePage(client.get(compare_address(code), {name.rstrip("_"): each for name, each in asked.items()}))

    return show


class ComparePage(PledgePage):
    def text(self, label: str) -> dict[str, str]:
        """A text of the head in both plans."""
        row = self._head(label)
        return {side: row.find("td", data_cell=side).text for side in ("original", "adjusted")}

    def struck(self, label: str) -> list[str]:
        return [each.text for each in self._head(label).all("del")]

    def added(self, label: str) -> list[str]:
        return [each.text for each in self._head(label).all("ins")]

    def item(self, key: str) -> dict[str, str]:
        row = self.main.find("table", id="item-table").find("tr", data_item=key)
        return {each.attributes["data-cell"]: each.text for each in row.all("td")}

    def summary(self, key: str) -> dict[str, str]:
        row = self.main.find("table", id="summary-table").find("tr", data_row=key)
        return {each.attributes["data-cell"]: each.text for each in row.all("td")}

    @property
    def labels(self) -> list[str]:
        """Rows of the head that are shown."""
        return [
            each.attributes["data-row"] for each in self.main.find("table", id="head-table").find("tbody").all("tr")
        ]

    @property
    def summaries(self) -> list[str]:
        """Sub-projects in the table by sub-project."""
        rows = self.main.find("table", id="summary-table").find("tbody").all("tr")
        return [each.attributes["data-row"] for each in rows]

    def money(self, item: str, row: str, side: str) -> dict[str, str]:
        """Figures by column of one of the three rows of a line."""
        body = self.main.find("table", id="detail-table").find("tbody", data_item=item)
        cells = body.find("tr", data_row=row, data_side=side).all("td")
        return {each.attributes["data-cell"]: each.text for each in cells}

    def target(self, key: str, side: str, column: str) -> Node:
        body = self.main.find("table", id="target-table").find("tbody", data_item=key)
        return body.find("tr", data_row=side).find("td", data_cell=column)

    @property
    def moved(self) -> list[str]:
        return [each.text for each in self.main.all(data_cell="moved")]

    @property
    def findings(self) -> list[str]:
        return [each.attributes["data-finding"] for each in self.main.all("li") if "data-finding" in each.attributes]

    def _head(self, label: str) -> Node:
        return self.main.find("table", id="head-table").find("tr", data_row=label)
