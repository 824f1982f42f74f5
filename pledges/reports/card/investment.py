"""연차별 투자수요 및 집행액 as rows: 계, 소계 and lines, then what the plan does not know."""

from dataclasses import dataclass, replace

from geumcheon.lib.years import Column, date_label
from pledges.domain.card import Card, Plan
from pledges.domain.execution import Facts, clock_of, facts_of
from pledges.domain.investment import Investment, investment_of
from pledges.domain.sheet import sheet_of
from pledges.reports.marks import NO_MARKS, Mark, Marks

from .investment_marks import WHOLE, places_of
from .investment_rows import InvestmentItem, InvestmentRow, Rows


@dataclass(frozen=True, slots=True)
class InvestmentHead:
    """A column's head; `word` names its first half: 확보액, or 투자수요 for a future one."""

    key: str
    label: str
    word: str


@dataclass(frozen=True, slots=True)
class FactSums:
    """Won secured and executed of the lines a plan knows, and of those it does not."""

    secured_inside: int | None
    secured_outside: int | None
    executed_inside: int | None
    executed_outside: int | None
    secured: int | None
    executed: int | None


@dataclass(frozen=True, slots=True)
class InvestmentTable:
    """`total` and `items` are of the plan; `outside…` of facts that it does not know.

    `settled` names the years whose money is secured, `as_of` the day of the facts.
    """

    columns: tuple[InvestmentHead, ...]
    total: InvestmentRow
    items: tuple[InvestmentItem, ...]
    outside_total: InvestmentRow | None
    outside: tuple[InvestmentItem, ...]
    facts: FactSums
    settled: str
    as_of: str
    rest: tuple[Mark, ...] = ()

    @property
    def told(self) -> tuple[Mark, ...]:
        """Marks that stand in it or, where a figure has no cell, above it; without facts it is not shown."""
        sums = (self.total, *([self.outside_total] if self.outside_total else []))
        rows = (*sums, *(row for item in (*self.items, *self.outside) for row in item.rows))
        cells = (marks for row in rows for half in (row.marks, row.executed_marks) for marks in half.values())
        return (*(mark for marks in cells for mark in marks), *self.rest) if self.has_facts else ()

    @property
    def has_facts(self) -> bool:
        return self.facts.secured is not None or self.facts.executed is not None


def investment_table(card: Card, plan: Plan, path: str = "", marks: Marks = NO_MARKS) -> InvestmentTable:
    """`path` is the plan's place in the card file; `marks` are put beside the cells they speak of."""
    facts, clock = facts_of(card.execution), clock_of(card)
    table = investment_of(plan, facts, clock)
    rows = Rows(table, _names(card, plan), marks, places_of(card, plan, path))
    planned = [line for line in table.lines if line.is_planned]
    outside = [line for line in table.lines if not line.is_planned]
    found = InvestmentTable(
        tuple(_head(key, table) for key in table.columns),
        rows.total("계", planned, WHOLE),
        rows.items(planned),
        rows.total("계획에 없는 세부사업·재원", outside) if outside else None,
        rows.items(outside),
        fact_sums(plan, facts),
        _span([Column.of(key) for key in table.columns if key in table.settled]),
        date_label(clock.isoformat()) if clock else "",
    )
    rest = (mark for place in ("execution", "stated_execution") for mark in marks.rest(place, found.told))
    return replace(found, rest=tuple(rest))


def _span(columns: list[Column]) -> str:
    """2018~2021년: the first and the last of the years."""
    years = [column for column in columns if column.has_years]
    if not years:
        return ""
    first, last = years[0].first, years[-1].last
    return Column.of(f"{first}" if first == last else f"{first}-{last}").label


def fact_sums(plan: Plan, facts: Facts) -> FactSums:
    inside, outside = facts.split(sheet_of(plan))
    return FactSums(
        inside.secured(),
        outside.secured(),
        inside.executed(),
        outside.executed(),
        facts.secured(),
        facts.executed(),
    )


def _names(card: Card, plan: Plan) -> dict[str, tuple[str, bool]]:
    """Name and whether ended; of the plan shown, else of the latest plan that has it."""
    return {item.key: (item.label, item.ended) for each in (*card.plans, plan) for item in each.items}


def _head(key: str, table: Investment) -> InvestmentHead:
    return InvestmentHead(key, Column.of(key).label, "확보액" if key in table.settled else "투자수요")
