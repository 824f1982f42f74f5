"""조정 심의요청 of a pledge, one after the other: what was asked, why, how far it went, what was decided."""

from dataclasses import dataclass

from geumcheon.lib.years import date_label
from pledges.choices import Outcome, RequestState
from pledges.domain.card import Adjustment, Card, Deliberation, Recommendation, Step
from pledges.domain.labels import full_plan_label
from pledges.reports.columns import ColumnHead, column_heads
from pledges.reports.marks import NO_MARKS, Marks

from .requests_marks import RequestMarks, request_marks
from .requests_money import PrintedMoney, printed_columns, printed_money
from .requests_printed import PrintedTargets, printed_targets

NOTHING_FOUND = RequestMarks()
STEPS = {"drafted": "작성", **dict(RequestState.choices)}


@dataclass(frozen=True, slots=True)
class StepRow:
    label: str
    on: str
    by: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change as the request prints it; `item` is the sub-project's name, empty for the pledge itself."""

    kind: str
    item: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RequestRow:
    """`can_compare`: both plans are on the card; `value` holds what is printed as it is."""

    number: int
    title: str
    state: str
    can_compare: bool
    value: Adjustment
    decided_on: str
    steps: tuple[StepRow, ...]
    deliberation: tuple[tuple[str, object], ...]
    recommendations: tuple[tuple[Recommendation, str], ...]
    changes: tuple[ChangeRow, ...]
    columns: tuple[ColumnHead, ...]
    money: tuple[PrintedMoney, ...]
    targets: PrintedTargets
    marks: RequestMarks = NOTHING_FOUND


def request_rows(card: Card, marks: Marks = NO_MARKS) -> tuple[RequestRow, ...]:
    """The latest first; `marks` beside the parts they speak of."""
    rows = [_row(card, number, each, marks) for number, each in enumerate(card.adjustments, 1)]
    return tuple(reversed(rows))


def _row(card: Card, number: int, request: Adjustment, marks: Marks) -> RequestRow:
    keys = printed_columns(request)
    money = printed_money(request, keys)
    return RequestRow(
        number=number,
        title=f"{_plan(card, request.from_revision, '새 공약')} → {_plan(card, request.to_revision, '종결')}",
        state=_label(request.state),
        can_compare=_can_compare(card, request),
        value=request,
        decided_on=date_label(request.decided_on or ""),
        steps=tuple(_step(each) for each in request.steps),
        deliberation=_deliberation(request.deliberation),
        recommendations=tuple((each, _answer(each)) for each in request.recommendations),
        changes=_changes(card, request),
        columns=column_heads(keys),
        money=money,
        targets=printed_targets(card, request),
        marks=request_marks(request, number - 1, bool(money), marks),
    )


def _plan(card: Card, revision: int | None, none: str) -> str:
    if revision is None:
        return none
    plan = card.plan(revision)
    return full_plan_label(card, plan) if plan else f"{revision}판(카드에 없음)"


def _can_compare(card: Card, request: Adjustment) -> bool:
    ends = (request.from_revision, request.to_revision)
    return all(end is not None and card.plan(end) for end in ends) and ends[0] != ends[1]


def _label(state: str | None) -> str:
    return STEPS.get(state, state) if state else ""


def _step(step: Step) -> StepRow:
    return StepRow(_label(step.step), date_label(step.on), step.by or "")


def _deliberation(value: Deliberation | None) -> tuple[tuple[str, object], ...]:
    """Words and head-counts that were said; a count not said is left out."""
    if value is None:
        return ()
    outcome = Outcome(value.outcome).label if value.outcome in Outcome.values else value.outcome
    rows = [
        ("회의", value.session),
        ("재적", value.enrolled),
        ("출석", value.present),
        ("찬성", value.in_favour),
        ("반대", value.against),
        ("기권", value.abstain),
        ("결과", outcome),
    ]
    return tuple((label, each) for label, each in rows if each is not None)


def _answer(recommendation: Recommendation) -> str:
    answers = {True: "수용", False: "수용하지 않음", None: "답변 없음"}
    return answers[recommendation.accepted]


def _changes(card: Card, request: Adjustment) -> tuple[ChangeRow, ...]:
    names = {item.key: item.label for plan in card.plans for item in plan.items}
    return tuple(
        ChangeRow(each.kind, names.get(each.item, each.item or ""), each.before or "", each.after or "")
        for each in request.changes
    )
