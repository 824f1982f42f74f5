"""The list, the findings and the history."""

from .card import PledgePage
from .dom import tree_of


class ListPage:
    def __init__(self, response):
        self.main = tree_of(response).find("main")
        self.heads = [each.text for each in self.main.all("th", scope="col")]

    @property
    def rows(self) -> list[dict[str, str]]:
        """Words of each row by the head of their column."""
        rows = [[cell.text for cell in row.all("td")] for body in self.main.all("tbody") for row in body.all("tr")]
        return [dict(zip(self.heads, cells, strict=True)) for cells in rows if len(cells) == len(self.heads)]

    @property
    def codes(self) -> list[str]:
        return [row["공약번호"] for row in self.rows]

    @property
    def count(self) -> str:
        return self.main.find(data_cell="count").text

    @property
    def asked(self) -> dict[str, str]:
        """What the form holds, by the names of the address; what was not asked left out."""
        fields = [*self.main.all("input", type="search"), *self.main.all("input", type="hidden")]
        held = {each.attributes["name"]: each.attributes.get("value", "") for each in fields}
        for each in self.main.all("select"):
            chosen = next((option for option in each.all("option") if "selected" in option.attributes), None)
            held[each.attributes["name"]] = chosen.attributes.get("value", chosen.text) if chosen else ""
        return {name: value for name, value in held.items() if value}

    def offered(self, name: str) -> list[str]:
        return [option.text for option in self.main.find("select", name=name).all("option")]

    @property
    def asked_of(self) -> list[str]:
        """What the form can be narrowed by."""
        return [each.attributes["name"] for each in self.main.all("select")]

    def way(self, head: str) -> str:
        """Where a click on a head leads."""
        return next(each.find("a").attributes["href"] for each in self.main.all("th", scope="col") if each.text == head)


class FindingsPage(PledgePage):
    @property
    def groups(self) -> list[str]:
        return [each.text for each in self.main.all("h2")]

    def finding(self, code: str) -> dict[str, str]:
        cells = self.main.find("li", data_finding=code).all()
        return {each.attributes["data-cell"]: each.text for each in cells if "data-cell" in each.attributes}


class HistoryPage(PledgePage):
    @property
    def saves(self) -> list[dict[str, str]]:
        """Who, from where and why; the parts under "parts"."""
        return [_cells(each) for each in self.main.all("li", data_cell="save")]

    @property
    def sets(self) -> list[dict[str, str]]:
        """The parts of all saves, each with what its save says."""
        saves = self.main.all("li", data_cell="save")
        return [_cells(save) | _cells(each) for save in saves for each in save.all("li", data_cell="change-set")]

    def records(self, what: str) -> dict[str, tuple[str, str]]:
        """Field → before and after, of the first save of `what`."""
        for each in self.main.all("li", data_cell="change-set"):
            if each.find(data_cell="what").text == what:
                rows = each.find("tbody").all("tr")
                return {row.find("th").text: tuple(cell.text for cell in row.all("td")) for row in rows}
        raise AssertionError(f"no save of {what}")


def _cells(node) -> dict[str, str]:
    return {cell.attributes["data-cell"]: cell.text for cell in node.all() if "data-cell" in cell.attributes}
