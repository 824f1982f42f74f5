"""A pledge closed: it leaves every denominator and nothing of it is edited; and opened again."""

from dataclasses import replace

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from pledges.domain import card as value
from pledges.models import Pledge
from pledges.permissions import Part

from .heading import revise_pledge

WHY_OPEN = "종결을 거두는 까닭을 적어 주십시오."


def close_pledge(pledge: Pledge, how: str, on: str, *, actor: Actor, seen: int, reason: str = "") -> bool:
    """`on` as much of a date as is known. Raises as revise_pledge does."""

    def closed(old: value.Pledge) -> value.Pledge:
        return replace(old, closed=value.Closed(how=how, on=on or None), blanks=_without_closed(old))

    return revise_pledge(pledge, closed, Part.PLEDGE_CLOSE, actor=actor, seen=seen, reason=reason)


def reopen_pledge(pledge: Pledge, *, actor: Actor, seen: int, reason: str) -> bool:
    """Raises as revise_pledge does, and Refused without a reason."""
    if not reason:
        raise Refused(WHY_OPEN)

    def opened(old: value.Pledge) -> value.Pledge:
        return replace(old, closed=None, blanks=_without_closed(old))

    return revise_pledge(pledge, opened, Part.PLEDGE_REOPEN, actor=actor, seen=seen, reason=reason)


def _without_closed(old: value.Pledge) -> dict[str, object]:
    return {key: blank for key, blank in old.blanks.items() if key != "closed"}
