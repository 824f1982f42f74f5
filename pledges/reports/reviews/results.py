"""Targets of the year of a report that can be counted, with what was reached before and now."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

from geumcheon.lib.years import Column
from pledges.actions.reviews.held import Held
from pledges.domain.measures import Target, targets_of
from pledges.domain.report import without

from .ground import item_names, plan_of


@dataclass(frozen=True, slots=True)
class ResultAsked:
    """`before` is known without this report, `own` is what it says."""

    target: Target
    item: str
    column: str
    before: Decimal | None
    own: Decimal | None

    @property
    def key(self) -> tuple[str, str, str]:
        return self.target.item, self.target.column, self.target.text

    @property
    def mark(self) -> str:
        return sha256("\0".join(self.key).encode()).hexdigest()[:16]

    @property
    def label(self) -> str:
        return f"{self.item} · {self.column} · {self.target.text}"


def results_asked(found: Held) -> tuple[ResultAsked, ...]:
    """Of the plan in force; a target of several columns stands once in each, a text twice in a cell once."""
    plan, names = plan_of(found.card), item_names(found.card)
    if plan is None:
        return ()
    card = without(found.card, found.before) if found.before else found.card
    own = {(each.item, each.year, each.text): each.quantity for each in found.report.target_results}
    rows = (
        ResultAsked(each, names[each.item], Column.of(each.column).label, each.result, own.get(_key(each)))
        for each in targets_of(plan, card)
        if _is_of(each.column, found.row.as_of.year)
    )
    return tuple({row.key: row for row in rows}.values())


def result_changes(found: Held) -> Iterator[ResultAsked]:
    return (row for row in results_asked(found) if row.own is not None and row.own != row.before)


def _key(target: Target) -> tuple[str, str, str]:
    return target.item, target.column, target.text


def _is_of(key: str, year: int) -> bool:
    column = Column.of(key)
    return column.has_years and column.first <= year <= column.last
