"""Findings of the words of one record."""

from tests.cards.by_hand import card
from tests.support.checks import coded


def told(body: str, code: str = "", **more) -> list[tuple]:
    record = {"year": 2021, "title": "주민총회", "body": body} | more.pop("record", {})
    return coded(card(performance=[record], **more), code)
