"""Findings of two plans beside what they speak of in the comparison; what it does not show stands with the title."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from geumcheon.lib.ties import TOTAL as SUM
from pledges.choices import SectionName
from pledges.domain.card import Card, Item, Plan
from pledges.domain.compare import target_columns
from pledges.domain.heads import FACTS
from pledges.domain.labels import source_label
from pledges.domain.sheet import sheet_of
from pledges.reports.marks import TOTAL, Mark, Marks

from .texts import TextChange

TITLE = "공약명"
Told = Mapping[tuple[Hashable, ...], tuple[Mark, ...]]
_HEAD = {label: f"header.{key}" for key, label in FACTS.items()} | {TITLE: "title", "사업기간": "period"}


@dataclass(frozen=True, slots=True)
class ComparedMarks:
    """By ("head", side, label), ("fact", …), ("section", …), ("item", side, key), ("target", side, key, column) and
    ("money", side, row, column); `side` is original or adjusted."""

    told: Told = field(default_factory=dict)

    def at(self, *key: Hashable) -> tuple[Mark, ...]:
        return self.told.get(key, ())


def compared_marks(
    card: Card, original: Plan, adjusted: Plan, marks: Marks, heads: Iterable[TextChange]
) -> ComparedMarks:
    """`heads`: the rows of the head; one that says nothing in either plan is not shown."""
    if not marks.all:
        return ComparedMarks()
    found: dict[tuple[Hashable, ...], tuple[Mark, ...]] = {}
    with_texts = {item.key for plan in (original, adjusted) for item in plan.items if any(item.targets.values())}
    with_money = {line.item for plan in (original, adjusted) for line in sheet_of(plan).lines}
    keys, labels = target_columns(original, adjusted), {row.label for row in heads if row.original or row.adjusted}
    for side, plan in (("original", original), ("adjusted", adjusted)):
        place = _Side(side, plan, card.path_of(plan), marks, keys, labels, with_texts, with_money)
        own = {key: those for key, those in place.told() if those}
        title = ("head", side, TITLE)
        own[title] = (*own.get(title, ()), *marks.rest(place.path, *own.values()))
        found |= own
    return ComparedMarks(found)


@dataclass(frozen=True, slots=True)
class _Side:
    side: str
    plan: Plan
    path: str
    marks: Marks
    keys: Iterable[str]
    labels: set[str]
    with_texts: set[str]
    with_money: set[str]

    def told(self) -> Iterator[tuple[tuple[Hashable, ...], tuple[Mark, ...]]]:
        for label, place in _HEAD.items():
            yield ("head", self.side, label), self._under(place) if label in self.labels else ()
        for index, fact in enumerate(self.plan.facts):
            yield ("fact", self.side, fact.label), self._under(f"facts[{index}]")
        for name in self.plan.sections:
            yield ("section", self.side, SectionName(name).label), self._under(f"sections.{name}")
        if self.with_money:
            yield from self._sums(SUM, "stated")
        for index, item in enumerate(self.plan.items):
            yield from self._item(item, f"items[{index}]")

    def _item(self, item: Item, place: str):
        own = [*self._targets(item, place), *self._money(item, place)]
        yield from own
        rest = self.marks.rest(f"{self.path}.{place}", *(those for _, those in own))
        yield ("item", self.side, item.key), rest

    def _targets(self, item: Item, place: str):
        for key in self.keys if item.key in self.with_texts else ():
            cell = (*self._under(f"{place}.targets.{key}"), *self._under(f"{place}.planned_progress.{key}"))
            yield ("target", self.side, item.key, key), cell

    def _money(self, item: Item, place: str):
        if item.key not in self.with_money:
            return
        yield from self._sums(item.key, f"{place}.stated", self._under(f"{place}.stated_subtotal"))
        for index, line in enumerate(item.funding):
            row = (item.key, source_label(line.source, line.payer or ""))
            yield from self._cells(row, f"{place}.funding[{index}]", "amounts", line.amounts)

    def _sums(self, row: Hashable, place: str, more: tuple[Mark, ...] = ()):
        yield from self._cells(row, place, "by_year", sheet_of(self.plan).columns, more)

    def _cells(self, row: Hashable, place: str, name: str, columns: Iterable[str], more: tuple[Mark, ...] = ()):
        """Years beside their column, all else of the place beside the sum."""
        years = {key: self._under(f"{place}.{name}.{key}") for key in columns}
        yield from ((("money", self.side, row, key), those) for key, those in years.items())
        rest = self.marks.rest(f"{self.path}.{place}", *years.values())
        yield ("money", self.side, row, TOTAL), (*more, *rest)

    def _under(self, place: str) -> tuple[Mark, ...]:
        return self.marks.under(f"{self.path}.{place}")
