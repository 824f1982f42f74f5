"""Findings of the words of one target of 2020, beside the money of its sub-project."""

from tests.cards.by_hand import card, item, plan
from tests.support.checks import findings


def of(code: str, text: str, *lines: dict, **more) -> list:
    return findings(card(plan(item("a", *lines, targets={"2020": [text]}, **more))), code)
