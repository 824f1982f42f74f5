"""A round told to the departments that owe it a report: once each, however many pledges they lead."""

from collections.abc import Sequence

from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.notices import To, notify
from pledges.choices import NoticeKind, PlanState, Role
from pledges.models import Plan, Pledge, QuarterlyReview, ReviewRound

OPENED = "{round} 점검이 열렸습니다."
JOINED = "{round} 점검에 새로 보고할 공약이 들어갔습니다."
DUE = " 제출 기한은 {due.year}. {due.month}. {due.day}.입니다."


def tell_opened(row: ReviewRound, reviews: Sequence[QuarterlyReview], *, actor: Actor) -> None:
    _tell(OPENED, row, reviews, f"round {row.pk}", actor)


def tell_joined(row: ReviewRound, reviews: Sequence[QuarterlyReview], *, actor: Actor) -> None:
    """Departments that were told of the round before are told of what came to it."""
    if reviews:
        _tell(JOINED, row, reviews, f"round {row.pk} {reviews[0].pk}", actor)


def _tell(words: str, row: ReviewRound, reviews: Sequence[QuarterlyReview], key: str, actor: Actor) -> None:
    text = words.format(round=row) + (DUE.format(due=row.due_on) if row.due_on else "")
    names = sorted(filter(None, _leads([review.pledge for review in reviews]).values()))
    address = reverse("pledges:round-detail", args=[row.year, row.quarter])
    to = [To(Role.OFFICER, name) for name in names]
    notify(NoticeKind.OPENED, text, to=to, key=key, address=address, by=actor.user)


def _leads(pledges: Sequence[Pledge]) -> dict[int, str | None]:
    """The department that leads each: of the plan in force, else of the latest, else of the pledge."""
    keys = [pledge.pk for pledge in pledges]
    own = Pledge.objects.filter(pk__in=keys).values_list("pk", "lead_department__name")
    plans = Plan.objects.filter(pledge__in=keys).values_list("pledge", "state", "revision", "lead_department__name")
    placed = sorted(plans, key=lambda plan: (plan[1] == PlanState.CONFIRMED, plan[2]))
    return dict(own) | {pledge: name for pledge, *_, name in placed}
