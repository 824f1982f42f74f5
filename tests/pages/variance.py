"""Original against adjusted over all pledges, as a reader sees it."""

from django.urls import reverse

from tests.pages.dom import tree_of

ADDRESS = reverse("pledges:variance-list")
FIGURES = ("original", "adjusted", "change", "rate")


class VariancePage:
    def __init__(self, response):
        self.main = tree_of(response).find("main")

    def row(self, key: str) -> list[str]:
        """당초, 조정, 증감, 증감률 of a pledge or of a sum."""
        return self._figures(self.main.find("tr", data_row=key))

    @property
    def codes(self) -> list[str]:
        return [body.attributes["data-pledge"] for body in self.main.all("tbody") if "data-pledge" in body.attributes]

    def parts(self, code: str) -> dict[str, list[str]]:
        body = self.main.find("tbody", data_pledge=code)
        return {row.find("th").text: self._figures(row) for row in body.all("tr", **{"class": "part"})}

    def says(self, name: str, code: str = "") -> str:
        return (self.main.find("tr", data_row=code) if code else self.main).find(data_cell=name).text

    def alarm(self, code: str) -> str:
        return self.main.find("tr", data_row=code).find(role="img").attributes["aria-label"]

    def _figures(self, row) -> list[str]:
        return [row.find("td", data_cell=name).text for name in FIGURES]
