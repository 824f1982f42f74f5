"""Reports that are due soon or overdue: told to the department that leads, once each."""

import datetime

from django.urls import reverse

from pledges.choices import NoticeKind, ReviewState, RoundState
from pledges.models import Notice, QuarterlyReview
from pledges.sheets import cards_of

from .notices import leads, notify

SOON = datetime.timedelta(days=3)
WORDS = {
    NoticeKind.DUE_SOON: "{round} 점검의 제출 기한이 {due}입니다: {code}",
    NoticeKind.OVERDUE: "{round} 점검의 제출 기한({due})이 지났습니다: {code}",
}


def tell_due(today: datetime.date) -> list[Notice]:
    """What is told for the first time today; `today` by the office's calendar."""
    waiting = QuarterlyReview.objects.filter(
        state__in=(ReviewState.DRAFT, ReviewState.RETURNED),
        corrects=None,
        round__state=RoundState.OPEN,
        round__due_on__lte=today + SOON,
    )
    rows = list(waiting.select_related("round", "pledge__term").order_by("pk"))
    cards = cards_of([row.pledge for row in rows])
    return [told for row, card in zip(rows, cards, strict=True) for told in _told(row, card, today)]


def _told(row: QuarterlyReview, card, today: datetime.date) -> list[Notice]:
    due, pledge = row.round.due_on, row.pledge
    kind = NoticeKind.OVERDUE if due < today else NoticeKind.DUE_SOON
    text = WORDS[kind].format(round=row.round, due=f"{due.month}. {due.day}.", code=pledge.code)
    address = reverse("pledges:review-detail", args=[pledge.term.slug, pledge.code, row.serial])
    return notify(kind, text, to=leads(card), key=f"review {row.pk}", address=address, pledge=pledge)
