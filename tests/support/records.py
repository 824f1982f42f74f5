"""Records of a card with their days, and what is found on them."""

from tests.cards.by_hand import card
from tests.support.checks import coded


def record(year: int = 2020, start: str | None = None, end: str | None = None, title: str = "주민총회", **more) -> dict:
    dates = {name: date for name, date in (("start", start), ("end", end)) if date}
    return {"year": year, "title": title} | dates | more


def told(*records: dict, code: str = "", **more) -> list[tuple]:
    return coded(card(performance=list(records), **more), code)
