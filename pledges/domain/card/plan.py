"""One plan of a pledge: sub-projects, targets, money by source and column, printed totals."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import Amount

from .base import Printed, empty_map


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Printed):
    """Money of one sub-project from one source (and payer); amounts in won by column key."""

    source: str
    level: str | None = None
    payer: str | None = None
    amounts: Mapping[str, Amount] = empty_map()
    stated_total: Amount = None
    note: str | None = None
    counted_in: str | None = None

    @property
    def identity(self) -> tuple[str, str]:
        return self.source, self.payer or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStated(Printed):
    in_term: Amount = None
    by_year: Mapping[str, Amount] = empty_map()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Printed):
    """A sub-project's place in one plan; `key` is its identity in every plan of the pledge."""

    key: str
    name: str | None = None
    whole: bool = False
    parent: str | None = None
    row: str | None = None
    ended: bool = False
    last_year: int | None = None
    succeeds: tuple[str, ...] = ()
    targets: Mapping[str, tuple[str, ...]] = empty_map()
    planned_progress: Mapping[str, Decimal] = empty_map()
    funding: tuple[Line, ...] = ()
    stated_subtotal: Amount = None
    stated: ItemStated | None = None

    @property
    def label(self) -> str:
        return self.name or "공약 전체"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Printed):
    """총사업비 as the card's head prints it, in a unit of its own."""

    total: Amount = None
    by_source: Mapping[str, Amount] = empty_map()
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStated(Printed):
    total: Amount = None
    in_term: Amount = None
    by_year: Mapping[str, Amount] = empty_map()
    head: Head | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Header(Printed):
    """Facts of the head that differ in this plan from those of the pledge."""

    field: str | None = None
    lead_department: str | None = None
    cooperating_departments: tuple[str, ...] = ()
    completion_timing: str | None = None
    duration_class: str | None = None
    nature: str | None = None
    budget: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Printed):
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Printed):
    revision: int
    state: str
    title: str | None = None
    period: tuple[str | None, str | None] | None = None
    header: Header | None = None
    facts: tuple[Fact, ...] = ()
    sections: Mapping[str, str | None] = empty_map()
    stated: PlanStated | None = None
    project_cost: Amount = None
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Printed):
    """A reading of a target corrected by hand."""

    item: str
    year: str
    text: str
    what: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    per: str | None = None
