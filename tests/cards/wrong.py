"""A card of which one printed sum is wrong."""

from tests.cards.by_hand import card, item, line, plan


def wrong(total: int = 9, **more) -> dict:
    """A draft with one line of 5, of which another sum is printed."""
    return card(plan(item("a", line(y2018=5, stated_total=total)), state="draft"), **more)
