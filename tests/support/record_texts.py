"""Findings of the words of one record."""

from tests.cards.by_hand import card
from tests.support.checks import findings


def told(body: str, code: str = "", **more) -> list[tuple]:
    record = {"year": 2021, "title": "주민총회", "body": body} | more.pop("record", {})
    tree = card(performance=[record], **more)
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree, code)]
