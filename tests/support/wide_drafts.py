"""A draft with a money table of any size: sub-projects × sources × years."""

from pledges.models import Pledge
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take

SOURCES = ("국비", "시비", "구비", "민간", "기타")
HEAD = {"lead_department": "마을자치과"}


def take_wide_draft(items: int = 15, sources: int = 5, years: int = 7) -> Pledge:
    def money(state: str, revision: int):
        amounts = {f"y{2016 + year}": 10 * (year + 1) for year in range(years)}
        lines = [line(source, **amounts) for source in SOURCES[:sources]]
        return plan(*[item(f"k{n}", *lines) for n in range(items)], revision=revision, state=state)

    return take(card(money("confirmed", 0), money("draft", 1), code=f"넓은표-{items}", pledge=HEAD))
