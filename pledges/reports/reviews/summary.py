"""The half-year for the head: how pledges stand, their money, who lags behind, what the problems are.

Speaks of accepted reports up to the last day of the half; money as the district's other pages read it.
"""

import datetime
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.years import date_label
from pledges.choices import ReviewState
from pledges.domain.deadlines import quarter_end
from pledges.domain.district import Sums
from pledges.domain.rates import Rate, completion_rate, mean_progress
from pledges.domain.rates.counts import STATUSES
from pledges.models import QuarterlyReview, ReviewRound
from pledges.reports.district import Clock, PledgeHead, TermChoice, district_clock, pledge_heads
from pledges.reports.execution import BudgetReport, budget_report

NONE_YET = "보고 없음"
LAGGING = ("일부추진", "보류")


@dataclass(frozen=True, slots=True)
class Half:
    year: int
    half: int

    @property
    def slug(self) -> str:
        return f"{self.year}-{self.half}"

    @property
    def label(self) -> str:
        return f"{self.year}년 {'상' if self.half == 1 else '하'}반기"

    @property
    def last_day(self) -> datetime.date:
        return quarter_end(self.year, self.half * 2)

    @property
    def first_day(self) -> datetime.date:
        return datetime.date(self.year, self.half * 6 - 5, 1)


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One pledge with the last of its accepted reports in the half; its texts empty where there is none."""

    head: PledgeHead
    sums: Sums
    status: str
    progress: Decimal | None
    as_of: str
    problems: str
    measures_taken: str
    next_steps: str

    @property
    def is_lagging(self) -> bool:
        return self.status in LAGGING


@dataclass(frozen=True, slots=True)
class Summary:
    """`budget` is of the half's last day, or of the day of the latest fact where that is earlier."""

    half: Half
    term: TermChoice
    budget: BudgetReport
    rows: tuple[SummaryRow, ...]
    statuses: tuple[tuple[str, int], ...]
    completed: Rate
    progress: Rate

    @property
    def lagging(self) -> tuple[SummaryRow, ...]:
        return tuple(row for row in self.rows if row.is_lagging)

    @property
    def troubled(self) -> tuple[SummaryRow, ...]:
        return tuple(row for row in self.rows if row.problems)

    @property
    def silent(self) -> tuple[SummaryRow, ...]:
        return tuple(row for row in self.rows if row.status == NONE_YET)


def halves() -> list[Half]:
    """Those that a round lies in, the latest first."""
    found = {Half(each.year, 1 if each.quarter < 3 else 2) for each in ReviewRound.objects.all()}
    return sorted(found, key=lambda half: half.slug, reverse=True)


def summary(half: Half, term: TermChoice) -> Summary:
    """Of the pledges of a term that have not left by the last day of the half; the same queries for any number."""
    heads = [head for head in pledge_heads(term.slug) if head.is_open(half.last_day)]
    budget, last = _budget(half, term), _last_reports(half)
    money = {row.head.key: row.sums for row in budget.by_pledge}
    rows = tuple(_row(head, money.get(head.key, Sums()), last.get(head.key)) for head in heads)
    said = [None if row.status == NONE_YET else row.status for row in rows]
    counts = Counter(row.status for row in rows)
    return Summary(
        half,
        term,
        budget,
        rows,
        tuple((status, counts[status]) for status in (*STATUSES, NONE_YET)),
        completion_rate(said, half.last_day),
        mean_progress([row.progress for row in rows], half.last_day),
    )


def _budget(half: Half, term: TermChoice) -> BudgetReport:
    latest = district_clock(term.slug)
    return budget_report(term, Clock(latest and min(latest, half.last_day), latest))


def _last_reports(half: Half) -> dict[int, QuarterlyReview]:
    accepted = QuarterlyReview.objects.filter(state=ReviewState.ACCEPTED, superseded=False)
    within = accepted.filter(as_of__range=(half.first_day, half.last_day))
    return {each.pledge_id: each for each in within.order_by("as_of", "serial")}


def _row(head: PledgeHead, sums: Sums, review: QuarterlyReview | None) -> SummaryRow:
    if review is None or not review.status:
        return SummaryRow(head, sums, NONE_YET, review and review.progress, "", "", "", "")
    words = (review.problems, review.measures_taken, review.next_steps)
    return SummaryRow(head, sums, review.status, review.progress, date_label(review.as_of.isoformat()), *words)
