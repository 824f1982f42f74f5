"""당초 or 조정(안): what a plan holds, and the names of its sub-projects as the form prints them."""

from dataclasses import dataclass

from pledges.domain.card import Card, Plan
from pledges.domain.items import Fate, pair_items
from pledges.reports.card import CardReport, card_report
from pledges.reports.card.targets import TargetTable, target_table
from pledges.reports.marks import NO_MARKS
from pledges.reports.money_side import NOTHING, MoneySide, money_of

_GONE, _NEW = (Fate.ENDED, Fate.REMOVED), (Fate.ADDED, Fate.RENAMED)


@dataclass(frozen=True, slots=True)
class ItemName:
    """A sub-project's name; `struck`: it ends or is left out here; `marked`: added or renamed."""

    name: str
    struck: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSide(MoneySide):
    """`card` is the management card behind the form; None where the pledge has no plan on this side."""

    items: tuple[ItemName, ...]
    targets: TargetTable
    card: CardReport | None


def form_side(card: Card, plan: Plan | None, names: tuple[ItemName, ...]) -> FormSide:
    return FormSide(
        **money_of(card, plan),
        items=names,
        targets=target_table(plan or NOTHING),
        card=card_report(card, plan, NO_MARKS) if plan else None,
    )


def names_before(plan: Plan | None) -> tuple[ItemName, ...]:
    items = plan.items if plan else ()
    return tuple(ItemName(item.label, item.ended) for item in items if not item.whole)


def names_after(before: Plan | None, after: Plan | None) -> tuple[ItemName, ...]:
    """What only the earlier plan has is struck; of a pledge that ends, everything."""
    return tuple(
        ItemName(pair.label, pair.fate in _GONE or bool(pair.adjusted and pair.adjusted.ended), pair.fate in _NEW)
        for pair in pair_items(before or NOTHING, after or NOTHING)
        if not (pair.adjusted or pair.original).whole
    )
