"""Pages of the dongs: figures by the row and the cell they stand in."""

from tests.pages.dom import Node, tree_of


class DongPage:
    def __init__(self, response, status: int = 200):
        self.root: Node = tree_of(response, status)

    @property
    def heading(self) -> str:
        return self.root.find("h1").text

    @property
    def rows(self) -> list[str]:
        """Names of the rows in their order."""
        return [row.attributes["data-row"] for row in self.root.all("tr") if "data-row" in row.attributes]

    def row(self, name: str) -> dict[str, list[str]]:
        """The figures of a row by the name of their cells."""
        found: dict[str, list[str]] = {}
        for cell in self.root.find("tr", data_row=name).all("td"):
            if "data-cell" in cell.attributes:
                found.setdefault(cell.attributes["data-cell"], []).append(cell.text)
        return found

    def one(self, row: str, cell: str) -> str:
        (figure,) = self.row(row)[cell]
        return figure

    def said(self, cell: str) -> list[str]:
        return [node.text for node in self.root.all(data_cell=cell)]

    def links(self) -> dict[str, str]:
        return {node.text: node.attributes.get("href", "") for node in self.root.all("a")}
