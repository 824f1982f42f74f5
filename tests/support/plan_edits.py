"""A small card whose one plan is a draft with three sub-projects."""

from pledges.domain.card import Card
from tests.cards.by_hand import card, item, line, plan, read


def small() -> Card:
    return read(card(plan(item("a", line(y2018=10)), item("b"), item("c", parent="b"), revision=0, state="draft")))
