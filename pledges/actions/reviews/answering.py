"""The managing department answers: the report goes back with what is to be mended, or it is accepted and counts."""

from pledges.actions.history import Actor, recorded
from pledges.actions.locking import raise_version
from pledges.actions.refusals import Refused, refusals
from pledges.choices import ReviewState, ReviewStepKind
from pledges.domain.report import is_latest
from pledges.models import Pledge, QuarterlyReview
from pledges.permissions import Part

from .held import Held, held_for
from .stepping import take_step
from .telling import tell_turn

OWN = "스스로 제출한 보고는 확정할 수 없습니다. 다른 공약총괄이 확정해야 합니다."
WHY = "보완할 것을 적으십시오."


def return_review(pledge: Pledge, serial: int, *, actor: Actor, seen: int, comment: str) -> None:
    """Back to the department. Raises PermissionDenied, Refused, Stale."""
    with refusals(), recorded(pledge, actor=actor, reason=comment):
        found = held_for(pledge, serial, Part.REVIEW_ANSWER, actor=actor, seen=seen)
        if not comment.strip():
            raise Refused(WHY)
        take_step(found.row, ReviewState.RETURNED, actor=actor, seen=seen, note=comment)
        tell_turn(found, actor=actor, note=comment)


def accept_review(pledge: Pledge, serial: int, *, actor: Actor, seen: int, comment: str = "") -> None:
    """Its facts count from now on; of the latest day, its status becomes the pledge's.

    A correction takes the place of what it corrects. Raises PermissionDenied, Refused (also to whoever sent it in),
    Stale: what is accepted is what was seen.
    """
    with refusals(), recorded(pledge, actor=actor, reason=comment):
        found = held_for(pledge, serial, Part.REVIEW_ANSWER, actor=actor, seen=seen)
        _by_another(found.row, actor)
        _supersede(found.row)
        take_step(found.row, ReviewState.ACCEPTED, actor=actor, seen=seen, note=comment)
        _tell_pledge(found)
        tell_turn(found, actor=actor, note=comment)


def _by_another(row: QuarterlyReview, actor: Actor) -> None:
    sent = row.steps.filter(kind=ReviewStepKind.SUBMITTED).order_by("pk").last()
    if sent and actor.user and sent.user_id == actor.user.pk:
        raise Refused(OWN)


def _supersede(row: QuarterlyReview) -> None:
    if row.corrects_id is None:
        return
    accepted = row.pledge.reviews.filter(round=row.round_id, state=ReviewState.ACCEPTED, superseded=False)
    for old in accepted:
        raise_version(old, seen=old.version)
        QuarterlyReview.objects.filter(pk=old.pk).update(superseded=True)


def _tell_pledge(found: Held) -> None:
    """The pledge's own part changes with facts that count and with its status."""
    pledge = Pledge.objects.get(pk=found.row.pledge_id)
    status = found.report.status
    moved = bool(status) and is_latest(found.card, found.place) and (status != pledge.status or pledge.status_text)
    if moved or found.report.has_facts or (found.before and found.before.has_facts):
        raise_version(pledge, seen=pledge.version)
    if moved:
        Pledge.objects.filter(pk=pledge.pk).update(status=status, status_text="")
