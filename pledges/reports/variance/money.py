"""What plans come to, whole and by parts: one grouped query for all plans that count."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import NamedTuple

from geumcheon.lib.money import DASH, total
from geumcheon.lib.years import Column
from pledges.models import FundingAmount, FundingSource, Plan, PlanItem

KEYS = {"item": "line__item__sub_project", "source": "line__source", "year": "column"}
"""By what a pledge's money can be opened up, with where that stands."""


class Lot(NamedTuple):
    """Won of a part of a plan; `counted_in` is the code of the pledge that counts it."""

    part: Hashable
    counted_in: str
    won: int | None


class PlanMoney:
    """Lots by the key of their plan, opened up `by` one of KEYS or not at all."""

    def __init__(self, by: str = ""):
        self.by = by
        self._lots: dict[int, list[Lot]] = defaultdict(list)
        amounts = FundingAmount.objects.of_plans(Plan.objects.that_count())
        keys = ["line__item__plan", "line__counted_in", *([KEYS[by]] if by else [])]
        for plan, counted_in, *part, won, dashes in amounts.grouped_by(*keys):
            self._lots[plan].append(Lot(part[0] if part else None, counted_in, total([won, DASH if dashes else None])))

    def of(self, plan: int | None) -> list[Lot]:
        return self._lots.get(plan, [])

    def by_part(self, plan: int | None) -> dict[Hashable, int | None]:
        found: dict[Hashable, list[int | None]] = defaultdict(list)
        for lot in self.of(plan):
            found[lot.part].append(lot.won)
        return {part: total(amounts) for part, amounts in found.items()}


class PartNames:
    """Labels of parts in their order: sub-projects as their plan calls them, sources, years."""

    def __init__(self, by: str, plans: Iterable[int]):
        self.by = by
        self._items = _items(plans) if by == "item" else {}
        self._sources = dict(FundingSource.objects.values_list("pk", "label")) if by == "source" else {}

    def in_order(self, parts: Iterable[Hashable], plans: Iterable[int | None]) -> list[tuple[Hashable, str]]:
        """Parts with their labels; of two plans the later's name and order, then what only the earlier has."""
        if self.by == "year":
            return [(part, Column.of(part).label) for part in sorted(parts, key=lambda key: Column.of(key).order)]
        known = self._sources if self.by == "source" else self._items_of(plans)
        return [(part, label) for part, label in known.items() if part in parts]

    def _items_of(self, plans: Iterable[int | None]) -> dict[Hashable, str]:
        found: dict[Hashable, str] = {}
        for plan in plans:
            found = found | {key: label for key, label in self._items.get(plan, {}).items() if key not in found}
        return found


def _items(plans: Iterable[int]) -> dict[int, dict[Hashable, str]]:
    found: dict[int, dict[Hashable, str]] = defaultdict(dict)
    items = PlanItem.objects.filter(plan__in=list(plans)).order_by("plan", "order")
    for plan, sub_project, name in items.values_list("plan", "sub_project", "name"):
        found[plan][sub_project] = name or "공약 전체"
    return found
