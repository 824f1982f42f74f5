"""The board of a round: whose reports stand where, department by department. The same queries however many pledges."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Min, OuterRef, Subquery

from pledges.choices import REVIEW_OPEN, ReviewState, ReviewStepKind, RoundState
from pledges.domain.deadlines import is_late
from pledges.models import QuarterlyReview, ReviewRound, ReviewStep
from pledges.reports.district import pledge_heads
from pledges.reports.district.heads import NOT_SAID

STATES = tuple(ReviewState.choices)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One pledge's report: the open one where a correction is under way. `sent_at` is when it was first sent in."""

    term: str
    code: str
    printed_code: str
    title: str
    department: str
    serial: int
    state: str
    status: str
    progress: Decimal | None
    sent_at: datetime.datetime | None
    is_late: bool
    is_missing: bool
    is_correction: bool

    @property
    def state_label(self) -> str:
        return ReviewState(self.state).label


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """Reports of one department; `name` empty for the sum of all."""

    name: str
    rows: Sequence[BoardRow]

    @property
    def asked(self) -> int:
        return len(self.rows)

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        found = Counter(row.state for row in self.rows)
        return [(state, label, found[state]) for state, label in STATES]

    @property
    def accepted(self) -> int:
        return sum(row.state == ReviewState.ACCEPTED for row in self.rows)

    @property
    def late(self) -> int:
        return sum(row.is_late for row in self.rows)

    @property
    def missing(self) -> int:
        return sum(row.is_missing for row in self.rows)


@dataclass(frozen=True, slots=True)
class Board:
    round: ReviewRound
    departments: tuple[DepartmentRow, ...]
    total: DepartmentRow
    is_over: bool

    def narrowed(self, department: str) -> tuple[DepartmentRow, ...]:
        """One department, or all where it is empty."""
        return tuple(each for each in self.departments if department in ("", each.name))


def rounds() -> list[ReviewRound]:
    """The latest first."""
    return list(ReviewRound.objects.order_by("-year", "-quarter"))


def round_board(row: ReviewRound, now: datetime.datetime, own: frozenset[str] = frozenset()) -> Board:
    """`own` departments come first, pledges of none last. `now` decides alone what is overdue."""
    rows = list(_rows(row, now))
    names = sorted({each.department for each in rows}, key=lambda name: (name not in own, name == NOT_SAID, name))
    departments = tuple(DepartmentRow(name, [each for each in rows if each.department == name]) for name in names)
    return Board(row, departments, DepartmentRow("", rows), is_late(now, row.due_on))


def first_sent():
    """When a report was first sent in; a returned one keeps that day."""
    sent = ReviewStep.objects.filter(review=OuterRef("pk"), kind=ReviewStepKind.SUBMITTED).order_by()
    return Subquery(sent.values("review").annotate(first=Min("at")).values("first"))


def _rows(row: ReviewRound, now: datetime.datetime):
    reviews = {}
    standing = QuarterlyReview.objects.standing_in(row.pk).annotate(sent_at=first_sent()).order_by("serial")
    for each in standing.select_related("pledge__term"):
        before = reviews.get(each.pledge_id)
        if before is None or each.state in REVIEW_OPEN:
            reviews[each.pledge_id] = each
    for term in sorted({each.pledge.term.slug for each in reviews.values()}):
        for head in pledge_heads(term):
            if head.key in reviews:
                yield _row(head, reviews[head.key], row, now)


def _row(head, review: QuarterlyReview, row: ReviewRound, now: datetime.datetime) -> BoardRow:
    is_open = row.state == RoundState.OPEN
    is_correction = review.corrects_id is not None
    return BoardRow(
        head.term,
        head.code,
        head.printed_code,
        head.title,
        head.department,
        review.serial,
        review.state,
        review.status,
        review.progress,
        review.sent_at,
        bool(review.sent_at) and not is_correction and is_late(review.sent_at, row.due_on),
        review.sent_at is None and not is_correction and (is_late(now, row.due_on) or not is_open),
        is_correction,
    )
