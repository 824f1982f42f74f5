"""A round's days changed, the round closed and opened again."""

import datetime

from pledges.actions.history import Actor, save_register
from pledges.actions.locking import raise_version
from pledges.actions.refusals import refusals
from pledges.models import ReviewRound

from .opening import demand_manager, sound_days


def change_round(
    row: ReviewRound, *, due_on: datetime.date | None, state: str, actor: Actor, seen: int, reason: str = ""
) -> ReviewRound:
    """Set the deadline and whether the round is open. Its as-of date stays: figures were reported for it.

    Raises PermissionDenied, Stale where somebody saved since its version was `seen`, Refused.
    """
    demand_manager(actor)
    with refusals():
        now = ReviewRound.objects.get(pk=row.pk)
        if now.version == seen and (now.due_on, now.state) == (due_on, state):
            return now
        raise_version(now, seen=seen)
        now.due_on, now.state = due_on, state
        sound_days(now)
        return save_register(now, actor=actor, reason=reason)
