"""May this person edit this part of this pledge, in the state it is in? The table is pledges.permissions.edits."""

from django.core.exceptions import PermissionDenied

from pledges.choices import PlanState, ReviewState
from pledges.domain import card as value
from pledges.models import User
from pledges.permissions import CLOSED, Part, Perm, Stand
from pledges.permissions.edits import ever, may
from pledges.sheets.headers import resolved

from .history import Actor
from .refusals import Refused

_STATES = {CLOSED: "종결", **dict(PlanState.choices), **dict(ReviewState.choices)}


def stands_of(user: User, card: value.Card) -> frozenset[Stand]:
    """How the person stands to the pledge: by the departments of the plan in force, of the latest where none is."""
    plan = card.in_force or (card.plans[-1] if card.plans else None)
    facts = resolved(plan and plan.header, card.pledge).facts
    return stands_among(user, facts["lead_department"], facts["cooperating_departments"])


def stands_among(user: User, lead: str | None, cooperating: tuple[str, ...]) -> frozenset[Stand]:
    """The same where the names of the departments are known already; one query a request."""
    if not user.is_active:
        return frozenset()
    mine = user.officer_of
    stands = {Stand.COORDINATOR: user.can(Perm.MANAGE_PLEDGES)}
    stands |= {Stand.LEAD: lead in mine, Stand.COOPERATING: not mine.isdisjoint(cooperating)}
    return frozenset(stand for stand, holds in stands.items() if holds)


def may_edit(user: User, part: Part, state: str, card: value.Card) -> bool:
    """For pages: whether to offer the edit at all."""
    return may(part, _state(state, card), stands_of(user, card))


def demand(part: Part, state: str, *, actor: Actor, card: value.Card) -> None:
    """Raises PermissionDenied where the person may never, Refused where only the state forbids it now.

    A command has no account: it stands as everybody, and the state binds it all the same.
    """
    stands = stands_of(actor.user, card) if actor.user else frozenset(Stand)
    if not ever(part, stands):
        raise PermissionDenied
    if not may(part, _state(state, card), stands):
        raise Refused(f"{_STATES.get(_state(state, card), '지금')} 상태에서는 고칠 수 없습니다: {part}.")


def _state(state: str, card: value.Card) -> str:
    return CLOSED if card.pledge.closed else state
