"""Sub-projects of one plan that nobody can tell apart by their names."""

from collections.abc import Iterator

from pledges.domain.card import Item

from ..finding import Severity, told
from ..likeness import naming
from ..subject import Subject
from ..walk import ItemPlace


def same_names(subject: Subject):
    """item-twice: no two sub-projects under one other are called the same, spaces and a last 사업 apart.

    One that has ended and the one that came after it may be; told at the later.
    """
    for plan in subject.plans:
        seen: dict[tuple, Item] = {}
        for place in _named(subject, plan):
            key = naming(place.item.name), place.item.parent
            before = seen.setdefault(key, place.item)
            if before is not place.item and not _follows(before, place.item):
                words = f"같은 판에 이름이 같은 세부사업이 이미 있습니다(‘{before.name}’)."
                sentence = f"{words} 하나로 합칠 것인지, 이름을 가를 것인지 살펴보십시오."
                where = f"{plan.label} · {place.item.name}"
                yield told(
                    "item-twice", Severity.WARNING, f"{place.path}.name", where, sentence, place.item.name, before.name
                )


def _named(subject: Subject, plan) -> Iterator[ItemPlace]:
    return (place for place in subject.items if place.home is plan and place.item.name)


def _follows(one: Item, other: Item) -> bool:
    return one.ended or other.ended or one.key in other.succeeds or other.key in one.succeeds
