"""Sub-projects of two plans side by side, matched by identity, never by name."""

from dataclasses import dataclass
from enum import StrEnum

from .card import Item, Plan

DEEPEST = 10
"""Levels of sub-projects above one another; more is a circle or a slip."""


class Fate(StrEnum):
    """What became of a sub-project between two plans."""

    SAME = "유지"
    RENAMED = "명칭 변경"
    ADDED = "추가"
    ENDED = "종료"
    REMOVED = "삭제"


@dataclass(frozen=True, slots=True)
class ItemPair:
    """One sub-project in both plans; None in a plan that does not have it."""

    original: Item | None
    adjusted: Item | None
    predecessors: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return (self.adjusted or self.original).key

    @property
    def label(self) -> str:
        return (self.adjusted or self.original).label

    @property
    def fate(self) -> Fate:
        if self.adjusted is None:
            return Fate.REMOVED
        if self.original is None:
            return Fate.ADDED
        if self.adjusted.ended and not self.original.ended:
            return Fate.ENDED
        renamed = self.original.label != self.adjusted.label
        return Fate.RENAMED if renamed else Fate.SAME


def pair_items(original: Plan, adjusted: Plan) -> list[ItemPair]:
    """In the order of the adjusted plan; one that it left out stands where it stood before."""
    before = {item.key: item for item in original.items}
    after = {item.key: item for item in adjusted.items}
    names = {**_labels(original), **_labels(adjusted)}
    return [
        ItemPair(before.get(key), after.get(key), _predecessors(after.get(key), names))
        for key in merged_order(list(before), list(after))
    ]


def merged_order(before: list[str], after: list[str]) -> list[str]:
    """The later order, with what only the earlier has put behind its old neighbour."""
    order = list(after)
    for index, key in enumerate(before):
        if key not in order:
            neighbour = before[index - 1] if index else None
            order.insert(order.index(neighbour) + 1 if neighbour else 0, key)
    return order


def _labels(plan: Plan) -> dict[str, str]:
    return {item.key: item.label for item in plan.items}


def _predecessors(item: Item | None, names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names.get(key, key) for key in item.succeeds) if item else ()
