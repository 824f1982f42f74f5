"""The page that enters a programme's year: its cells by dong, and what a browser would send of it."""

from django.urls import reverse

from tests.pages.dom import tree_of
from villages.models import Village

from .dongs import programme


class Form(dict):
    """Cells by row and name; `sent` is what a browser would send if nothing more were typed."""

    def __init__(self, response):
        root = tree_of(response, response.status_code)
        inputs = [(each.attributes["name"], each.attributes.get("value") or "") for each in root.all("input")]
        self.sent = {name: value for name, value in inputs if name != "csrfmiddlewaretoken"}
        super().__init__()
        for row in [*root.all("tr"), *root.all("div")]:
            if "data-row" in row.attributes and row.has("input"):
                self[row.attributes["data-row"]] = self._cells(row)

    def _cells(self, row) -> dict:
        names = (each.attributes["name"] for each in row.all("input"))
        return {name.split("-")[1]: self.sent[name] for name in names if not name.startswith("initial-")}


def address(year: int) -> str:
    return f"{reverse('villages:grants-update', args=[programme().pk])}?year={year}"


def form_of(response) -> Form:
    return Form(response)


def sent(client, year: int, *, reason: str = "", **rows: dict) -> dict:
    """The page as it is shown to this client, with some cells typed over: 독1={"decided": "71,000"}."""
    form = form_of(client.get(address(year)))
    typed = dict(form.sent) | {"reason": reason}
    for row, cells in rows.items():
        typed |= {f"{_prefix(row)}-{name}": value for name, value in cells.items()}
    return typed


def _prefix(row: str) -> str:
    return "printed" if row == "printed" else f"dong{Village.objects.get(short=row).pk}"
