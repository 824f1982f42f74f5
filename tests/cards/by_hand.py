"""Small cards written by hand: each test says only what it is about. Amounts in 백만원 unless `unit` says otherwise."""

from pledges.card_file import read_card
from pledges.domain.card import Card
from tests.cards.strategies import as_bytes


def card(*plans: dict, code: str = "시험-1", unit: str = "백만원", **more) -> dict:
    """The tree of a card; `pledge` in `more` adds facts to it."""
    term = {"ordinal": 7, "first_year": 2018, "last_year": 2022}
    pledge = {"code": code} | more.pop("pledge", {})
    head = {"format": "geumcheon-card/1", "unit": unit, "term": term, "pledge": pledge}
    return head | {"plans": list(plans)} | more


def plan(*items: dict, revision: int = 0, **more) -> dict:
    state = "confirmed" if revision == 0 else "proposed"
    return {"revision": revision, "state": state, "title": "시험 공약", "items": list(items)} | more


def item(key: str, *lines: dict, **more) -> dict:
    name = {} if more.get("whole") else {"name": f"세부사업 {key}"}
    return {"key": key} | name | {"funding": list(lines)} | more


def line(source: str = "구비", **amounts) -> dict:
    """line("시비", y2018=10, prior=5, y2022_2023="-", stated_total=15): years begin with y, spans have a _."""
    more = {key: amounts.pop(key) for key in ("stated_total", "payer", "note") if key in amounts}
    return {"source": source, "amounts": {_column(key): amount for key, amount in amounts.items()}} | more


def _column(key: str) -> str:
    return key[1:].replace("_", "-") if key[0] == "y" and key[1:2].isdigit() else key


def read(tree: dict) -> Card:
    return read_card(as_bytes(tree))
