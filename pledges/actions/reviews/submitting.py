"""A report sent in: whole, and with a reason where it brings errors to the card."""

from pledges.actions.history import Actor, recorded
from pledges.actions.refusals import Refused, refusals
from pledges.choices import ReviewState
from pledges.models import Pledge
from pledges.permissions import Part

from .checking import check_report
from .held import held_for
from .stepping import take_step
from .telling import tell_turn

NEEDS_REASON = "오류가 {errors}건 있습니다. 바로잡거나, 그대로 내는 까닭을 적으십시오."


class Incomplete(Refused):
    """What a report must say and does not; `missing` by its field."""

    def __init__(self, missing: dict[str, str]):
        self.missing = missing
        super().__init__(" ".join(missing.values()))


def submit_review(pledge: Pledge, serial: int, *, actor: Actor, seen: int, reason: str = "") -> None:
    """Send the report to the managing department. Raises PermissionDenied, Refused, Incomplete, Stale."""
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        found = held_for(pledge, serial, Part.REVIEW_SUBMIT, actor=actor, seen=seen)
        check = check_report(found)
        if check.missing:
            raise Incomplete(check.missing)
        if check.errors and not reason.strip():
            raise Refused(NEEDS_REASON.format(errors=check.errors))
        take_step(found.row, ReviewState.SUBMITTED, actor=actor, seen=seen, note=reason)
        tell_turn(found, actor=actor)
