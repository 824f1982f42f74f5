"""Budget and execution of the district, as a reader sees it."""

from django.urls import reverse

from tests.pages.dom import tree_of

ADDRESS = reverse("pledges:budget-list")


class BudgetPage:
    def __init__(self, response):
        self.main = tree_of(response).find("main")

    def figure(self, name: str) -> str:
        return self.main.find("dl", **{"class": "figures"}).find(data_cell=name).text

    def row(self, table: str, key: str) -> list[str]:
        """The six figures of a row: planned, secured, executed, and three rates with the words beside them."""
        names = ("planned", "secured", "executed", "rate-1", "rate-2", "rate-3")
        found = self.main.find("table", id=f"budget-{table}").find("tr", data_row=key)
        return [found.find("td", data_cell=name).text for name in names]

    def keys(self, table: str) -> list[str]:
        rows = self.main.find("table", id=f"budget-{table}").find("tbody").all("tr")
        return [row.attributes["data-row"] for row in rows]

    def outside(self, key: str) -> list[str]:
        row = self.main.find("table", id="budget-outside").find("tr", data_row=key)
        return [cell.text for cell in row.all("td")]

    def says(self, name: str) -> str:
        return self.main.find(data_cell=name).text
