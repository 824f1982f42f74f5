"""Each turn of a report told to those who are to act on it, once a turn, in the transaction of the turn."""

from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.notices import COORDINATORS, leads, notify
from pledges.choices import NoticeKind, ReviewState
from pledges.models.limits import LINE

from .held import Held

KINDS = {
    ReviewState.SUBMITTED: (NoticeKind.SUBMITTED, "{round} 보고가 제출되었습니다: {code}"),
    ReviewState.RETURNED: (NoticeKind.RETURNED, "{round} 보고를 보완해 달라고 합니다: {code} · {note}"),
    ReviewState.ACCEPTED: (NoticeKind.DECIDED, "{round} 보고가 확정되었습니다: {code}"),
}


def tell_turn(found: Held, *, actor: Actor, note: str = "") -> None:
    """What was sent in to the coordinators; their answer to the officers of the department that leads."""
    row, pledge = found.row, found.row.pledge
    kind, words = KINDS[row.state]
    name = f"{row.round or row.round_label}{' 정정' if row.corrects_id else ''}"
    text = words.format(round=name, code=pledge.code, note=note)
    notify(
        kind,
        text if len(text) <= LINE else f"{text[: LINE - 1]}…",
        to=[COORDINATORS] if kind == NoticeKind.SUBMITTED else leads(found.card),
        key=f"review {row.pk} {row.version}",
        address=reverse("pledges:review-detail", args=[pledge.term.slug, pledge.code, row.serial]),
        pledge=pledge,
        by=actor.user,
    )
