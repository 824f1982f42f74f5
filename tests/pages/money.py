"""The page on which a plan's money is typed: its fields as a browser would send them, and what it says."""

from tests.pages.dom import Node, tree_of

UNSENT = {"submit", "checkbox"}


class MoneyPage:
    def __init__(self, response, status: int = 200):
        self.root: Node = tree_of(response, status)
        self.form = self.root.find("form", id="money-form")

    @property
    def sent(self) -> dict[str, list[str]]:
        """Everything that pressing 저장 sends."""
        found: dict[str, list[str]] = {}
        for each in self.form.all("input"):
            if each.attributes.get("type") not in UNSENT or "checked" in each.attributes:
                found.setdefault(each.attributes["name"], []).append(each.attributes.get("value") or "")
        for select in self.form.all("select"):
            options = list(select.all("option"))
            chosen = next((each for each in options if "selected" in each.attributes), options[0])
            said = "value" in chosen.attributes
            found[select.attributes["name"]] = [chosen.attributes["value"] if said else chosen.text]
        return found

    def box(self, label: str) -> Node:
        return self.form.find("input", aria_label=label)

    def sum(self, group: str) -> str:
        return self.form.find("span", data_sum=group).text

    def change(self, group: str) -> str:
        return self.form.find("td", data_change=group).text

    def printed(self, group: str) -> str:
        """The printed total beside a sum, where the two disagree."""
        cell = next(td for td in self.form.all("td") if td.has("span", data_sum=group))
        beside = [each for each in cell.all("span", **{"class": "printed"}) if "hidden" not in each.attributes]
        return beside[0].text if beside else ""

    @property
    def faults(self) -> list[str]:
        section = self.root.find("section", data_cell="faults")
        return [each.text for each in [*section.all("p"), *section.all("li")]]

    @property
    def conflicts(self) -> dict[str, list[str]]:
        """Label of the cell → as opened, as saved, as typed, and what saving again gives."""
        table = self.root.find("section", aria_labelledby="conflict")
        rows = [row for row in table.all("tr") if "data-conflict" in row.attributes]
        return {row.find("th").own_text(): [cell.text for cell in row.all("td")] for row in rows}
