"""Walks over a card with the path of each place."""

from collections import Counter
from collections.abc import Iterator

from pledges.domain.card import Card, Item, Line, Plan

from ..decode import Problem


def plans(card: Card) -> Iterator[tuple[str, Plan]]:
    for index, plan in enumerate(card.plans):
        yield f"plans[{index}]", plan


def items(card: Card) -> Iterator[tuple[str, Plan, Item]]:
    for path, plan in plans(card):
        for index, item in enumerate(plan.items):
            yield f"{path}.items[{index}]", plan, item


def lines(card: Card) -> Iterator[tuple[str, Item, Line]]:
    for path, _, item in items(card):
        for index, line in enumerate(item.funding):
            yield f"{path}.funding[{index}]", item, line


def repeated(places, what: str) -> Iterator[Problem]:
    """A problem at the second and every later place of the same identity."""
    seen: Counter = Counter()
    for path, identity in places:
        if identity in seen:
            yield Problem(path, f"{what}이(가) 앞에 나온 것과 같습니다. 하나로 합쳐 주십시오.")
        seen[identity] += 1
