"""Places of a card's plans, with their paths and their names in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from geumcheon.lib.money import Amount
from geumcheon.lib.years import Column
from pledges.domain.card import Card, Item, Line, Plan
from pledges.domain.labels import plan_label, source_label
from pledges.domain.sheet import Sheet, sheet_of

from .sums import Table


@dataclass(frozen=True, slots=True)
class PlanPlace:
    path: str
    plan: Plan
    sheet: Sheet
    table: Table
    label: str


@dataclass(frozen=True)
class ItemPlace:
    path: str
    item: Item
    home: PlanPlace

    @cached_property
    def label(self) -> str:
        return f"{self.home.label} · {self.item.label}"

    @cached_property
    def sheet(self) -> Sheet:
        return self.home.sheet.of_item(self.item.key)


@dataclass(frozen=True, slots=True)
class LinePlace:
    path: str
    line: Line
    home: ItemPlace

    @property
    def label(self) -> str:
        return f"{self.home.label} · {source_label(self.line.source, self.line.payer or '')}"


def plan_places(card: Card) -> Iterator[PlanPlace]:
    for index, plan in enumerate(card.plans):
        table = Table.of(_figures(plan), card.unit)
        yield PlanPlace(f"plans[{index}]", plan, sheet_of(plan), table, plan_label(card, plan))


def item_places(plans: Iterable[PlanPlace]) -> Iterator[ItemPlace]:
    for place in plans:
        for index, item in enumerate(place.plan.items):
            yield ItemPlace(f"{place.path}.items[{index}]", item, place)


def line_places(items: Iterable[ItemPlace]) -> Iterator[LinePlace]:
    for place in items:
        for index, line in enumerate(place.item.funding):
            yield LinePlace(f"{place.path}.funding[{index}]", line, place)


@lru_cache(maxsize=1024)
def year_label(key: str) -> str:
    return Column.of(key).label


def _figures(plan: Plan) -> Iterator[Amount]:
    """Every figure of the plan's money table, printed totals among them."""
    for item in plan.items:
        yield item.stated_subtotal
        if item.stated:
            yield item.stated.in_term
            yield from item.stated.by_year.values()
        for line in item.funding:
            yield line.stated_total
            yield from line.amounts.values()
    if plan.stated:
        yield plan.stated.total
        yield plan.stated.in_term
        yield from plan.stated.by_year.values()


def head_table(plan: Plan, unit: str) -> Table:
    head = plan.stated.head
    return Table.of([head.total, *head.by_source.values()], head.unit or unit)


__all__ = [
    "ItemPlace",
    "LinePlace",
    "PlanPlace",
    "head_table",
    "item_places",
    "line_places",
    "plan_places",
    "year_label",
]
