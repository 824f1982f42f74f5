"""The 조정 심의요청서 as rows, in the order of the paper; figures come from the two plans alone."""

from dataclasses import dataclass

from pledges.domain.card import Card, Plan
from pledges.domain.compare import MoneyComparison, compare_money
from pledges.domain.heads import head_of
from pledges.domain.labels import period_label
from pledges.reports.card.head import TextRow, author_rows
from pledges.reports.comparison import TextChange, comparison_report
from pledges.reports.marks import NO_MARKS
from pledges.reports.money_side import NOTHING

from .plans import plans_of_form, request_of
from .side import FormSide, form_side, names_after, names_before


@dataclass(frozen=True, slots=True)
class RequestForm:
    """The paper from top to bottom. `changes`: facts of the head that the adjusted plan says otherwise.

    `money` is every line of both plans side by side, in won.
    """

    code: str
    title: str
    unit: str
    field: str
    department: str
    authors: tuple[TextRow, ...]
    period: str
    summary: str
    kinds: tuple[str, ...]
    grounds: tuple[str, ...]
    reason: str
    changes: tuple[TextChange, ...]
    before: FormSide
    after: FormSide
    money: MoneyComparison


def request_form(card: Card, revision: int | None) -> RequestForm:
    """The form that asks for a revision, or for the end of the pledge (None); raises NoRequest where there is none."""
    before, after = plans_of_form(card, revision)
    known, request = before or after, request_of(card, revision)
    head = head_of(card, known)
    return RequestForm(
        code=card.pledge.printed_code or card.pledge.code,
        title=known.title or (after and after.title) or "",
        unit=card.unit,
        field=head.field or "",
        department=head.lead_department or "",
        authors=tuple(author_rows(card)),
        period=period_label(before.period) if before else "",
        summary=(before.sections.get("summary") if before else None) or "",
        kinds=request.kinds if request else (),
        grounds=request.grounds if request else (),
        reason=(request.reason if request else None) or "",
        changes=tuple(_changes(card, before, after)) if before and after else (),
        before=form_side(card, before, names_before(before)),
        after=form_side(card, after, names_after(before, after)),
        money=compare_money(before or NOTHING, after or NOTHING),
    )


def _changes(card: Card, before: Plan, after: Plan):
    """What the adjusted plan does not say is no change: the request asks for nothing there."""
    report = comparison_report(card, before, after, NO_MARKS)
    return (row for row in (*report.head, *report.facts) if row.differs and row.adjusted)
