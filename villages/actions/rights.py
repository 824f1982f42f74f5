"""Whose grants a person may write: those who manage pledges every dong's, officers of a dong its own."""

from django.core.exceptions import PermissionDenied

from pledges.actions.history import Actor
from pledges.models import User
from pledges.permissions import ROLES, Perm
from villages.models import Village

WRITERS = [role for role, rights in ROLES.items() if Perm.RECORD_RESULTS in rights]


def manages(user: User) -> bool:
    """Whether the person writes for the whole district: every dong, and what documents print of a year."""
    return user.can(Perm.MANAGE_PLEDGES)


def dongs_of(user: User) -> list[Village]:
    """The dongs whose grants the person may write, in their order."""
    if manages(user):
        return list(Village.objects.all())
    if not user.can(Perm.RECORD_RESULTS):
        return []
    held = user.memberships.filter(role__in=WRITERS).values("department")
    return list(Village.objects.filter(department__in=held))


def may_write(user: User) -> bool:
    """Whether there is a dong whose grants the person may write."""
    return manages(user) or bool(dongs_of(user))


def require_own(actor: Actor, villages: set[int], *, whole_district: bool = False) -> None:
    """Raises PermissionDenied where the actor may not write for one of the dongs. Commands act for the office."""
    if actor.user is None or manages(actor.user):
        return
    own = {village.pk for village in dongs_of(actor.user)}
    if whole_district or not villages <= own:
        raise PermissionDenied("다른 동의 보조금은 적을 수 없습니다.")
