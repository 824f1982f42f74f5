"""People: accounts and the roles they hold. One act saves both, with the version that was seen.

Whoever gives or takes a role says why; it stays in the history, which nobody can shorten.
"""

from collections.abc import Iterable

from pledges.models import Membership, User
from pledges.permissions import ROLES, Perm

from .history import Actor, remove_register, save_register
from .locking import raise_version
from .refusals import Refused, refusals

NOBODY_LEFT = "공약총괄이 한 사람도 남지 않게 됩니다. 먼저 다른 사람에게 공약총괄을 맡기십시오."
WHY = "역할을 주거나 거두거나 계정의 상태를 바꾸는 까닭을 적어 주십시오."

Held = tuple[int, str]
"""Key of a department, and a role in it."""


def add_person(
    username: str, *, display_name: str = "", roles: Iterable[Held] = (), actor: Actor, reason: str = ""
) -> User:
    """A new account; it has no password until its owner sets one. Raises Refused."""
    with refusals():
        user = User(username=username, display_name=display_name)
        user.set_unusable_password()
        save_register(user, actor=actor, reason=reason)
        _grant(user, set(roles), actor, reason)
    return user


def update_person(
    user: User, *, display_name: str, is_active: bool, roles: Iterable[Held], actor: Actor, seen: int, reason: str = ""
) -> User:
    """Save an account with all roles it is to hold; deactivated, its sessions end.

    Raises Stale where somebody saved the account since its version was `seen`, Refused where a reason is missing or
    nobody would be left who manages.
    """
    with refusals():
        raise_version(user, seen=seen)
        user = User.objects.select_for_update().get(pk=user.pk)
        wanted, held = set(roles), {(each.department_id, each.role): each for each in user.memberships.all()}
        if (wanted != held.keys() or is_active != user.is_active) and not reason:
            raise Refused(WHY)
        user.display_name, user.is_active = display_name, is_active
        save_register(user, actor=actor, reason=reason)
        _grant(user, wanted - held.keys(), actor, reason)
        for each in sorted(held.keys() - wanted):
            remove_register(held[each], actor=actor, reason=f"역할 거둠: {held[each]}. {reason}")
        _someone_manages()
        if not is_active:
            user.sessions.end()
    return user


def _grant(user: User, roles: set[Held], actor: Actor, reason: str) -> None:
    if roles and not reason:
        raise Refused(WHY)
    for department, role in sorted(roles):
        row = Membership(user=user, department_id=department, role=role)
        save_register(row, actor=actor, reason=f"역할 줌: {row}. {reason}")


def _someone_manages() -> None:
    """The right to manage must stay with somebody, or nobody could give it to anyone again."""
    roles = [role for role, rights in ROLES.items() if Perm.MANAGE_PLEDGES in rights]
    if not Membership.objects.filter(role__in=roles, user__is_active=True).exists():
        raise Refused(NOBODY_LEFT)
