"""Everything a card's page and workbook print of one plan, in the order of the card."""

import datetime
from dataclasses import dataclass, replace

from pledges.choices import PlanState
from pledges.domain.card import Card, Plan
from pledges.domain.checks import Finding, check_card
from pledges.domain.execution import clock_of
from pledges.domain.labels import full_plan_label
from pledges.reports.marks import Mark, Marks

from .budget import BudgetTable, budget_table
from .head import TextRow, author_rows, fact_rows, head_rows, origin_rows, section_rows
from .head_marks import title_marks, with_marks
from .investment import InvestmentTable, investment_table
from .rates import RateRow, rate_rows
from .records import YearOfRecords, years_of_records
from .requests import RequestRow, request_rows
from .reviews import ResultRow, ReviewRow, result_rows, review_rows
from .standing import standing_of
from .targets import TargetTable, target_table


@dataclass(frozen=True, slots=True)
class PlanChoice:
    revision: int
    label: str
    is_chosen: bool
    is_in_force: bool


@dataclass(frozen=True, slots=True)
class CardReport:
    """Amounts in won; `unit` is the one its papers use, `clock` the day of the facts.

    `plan` is None where the pledge has no plan; its facts are shown all the same.
    """

    code: str
    title: str
    unit: str
    plan: PlanChoice | None
    is_decided: bool
    standing: str
    choices: tuple[PlanChoice, ...]
    clock: datetime.date | None
    head: list[TextRow]
    origin: list[TextRow]
    authors: list[TextRow]
    facts: list[TextRow]
    sections: list[TextRow]
    targets: TargetTable
    budget: BudgetTable
    investment: InvestmentTable
    rates: tuple[RateRow, ...]
    records: tuple[YearOfRecords, ...]
    reviews: tuple[ReviewRow, ...]
    results: tuple[ResultRow, ...]
    requests: tuple[RequestRow, ...]
    findings: list[Finding]
    marks: Marks
    title_marks: tuple[Mark, ...] = ()

    @property
    def told(self) -> list[Mark]:
        """Marks that stand beside what they speak of, on the page of the card."""
        tables = (table for year in self.records for table in (*year.records, *year.tables))
        rows = (*self.head, *self.origin, *self.facts, *self.sections, *tables, *self.reviews, *self.results)
        beside = (mark for row in rows for mark in row.marks)
        return [*self.budget.told, *self.targets.told, *self.investment.told, *beside]


NO_PLAN = Plan(revision=0, state=PlanState.DRAFT)
"""What a card without a plan is printed from; its header says nothing, so the pledge's facts show."""


def chosen_plan(card: Card, revision: int | None = None) -> Plan | None:
    """The revision asked for, else the plan in force, else the latest; None where there is none."""
    if revision is not None:
        return card.plan(revision)
    return card.in_force or (card.plans[-1] if card.plans else None)


def card_report(card: Card, plan: Plan | None, marks: Marks | None = None) -> CardReport:
    """`marks`: those of the whole card, where its checks have been made already."""
    marks = marks or Marks.of(check_card(card))
    shown, path = plan or NO_PLAN, card.path_of(plan) if plan else ""
    budget = budget_table(shown, path, marks)
    report = CardReport(
        code=card.pledge.printed_code or card.pledge.code,
        title=shown.title or "",
        unit=card.unit,
        plan=_choice(card, plan, plan) if plan else None,
        is_decided=shown.state == PlanState.CONFIRMED,
        standing=standing_of(card, plan),
        choices=plan_choices(card, plan),
        clock=clock_of(card),
        head=with_marks(head_rows(card, shown, budget.total.total), path, marks),
        origin=with_marks(origin_rows(card), path, marks),
        authors=author_rows(card),
        facts=fact_rows(shown, path, marks),
        sections=section_rows(shown, path, marks),
        targets=target_table(shown, path, marks, card.measures, budget.told),
        budget=budget,
        investment=investment_table(card, shown, path, marks),
        rates=rate_rows(card, shown),
        records=years_of_records(card, marks),
        reviews=review_rows(card, marks),
        results=result_rows(card, marks),
        requests=request_rows(card, marks),
        findings=[mark.finding for mark in marks.all],
        marks=marks,
    )
    return replace(report, title_marks=title_marks(path, marks, report.told))


def plan_choices(card: Card, chosen: Plan | None = None) -> tuple[PlanChoice, ...]:
    return tuple(_choice(card, each, chosen) for each in card.plans)


def _choice(card: Card, plan: Plan, chosen: Plan | None) -> PlanChoice:
    return PlanChoice(plan.revision, full_plan_label(card, plan), plan is chosen, plan is card.in_force)
