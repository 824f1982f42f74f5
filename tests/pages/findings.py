"""Findings over all pledges, as a reader sees them."""

from tests.pages.dom import tree_of


class FindingListPage:
    def __init__(self, response):
        assert response.status_code == 200
        self.main = tree_of(response).find("main")

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        rows = self.main.all("tr")
        cells = ("severity", "code", "message")
        found = [row for row in rows if "data-finding" in row.attributes]
        return [tuple(row.find(data_cell=name).text for name in cells) for row in found]

    @property
    def codes(self) -> list[str]:
        return [code for _, code, _ in self.rows]

    def cell(self, name: str) -> str:
        return self.main.find(data_cell=name).text
