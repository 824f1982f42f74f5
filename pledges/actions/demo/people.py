"""Accounts of the demonstration. Passwords are random, one set an installation."""

import secrets
from collections.abc import Iterable, Mapping

from django.db import transaction

from pledges.actions import registers
from pledges.actions.history import Actor
from pledges.models import Department, User


class Taken(Exception):
    """A name of the demonstration is someone's account already."""

    def __init__(self, names: Iterable[str]):
        super().__init__(f"이미 쓰이는 계정이 있습니다: {', '.join(names)}")


@transaction.atomic
def ready_people(people: list[Mapping], *, actor: Actor, reset: bool = False) -> dict[str, str]:
    """Accounts with their roles; the new password of each, which is stored nowhere else.

    Raises Taken where an account of that name is there, unless its password is to be reset.
    """
    known = {user.username: user for user in User.objects.filter(username__in=[each["username"] for each in people])}
    if known and not reset:
        raise Taken(known)
    passwords = {each["username"]: secrets.token_urlsafe(12) for each in people}
    for each in people:
        user = known.get(each["username"])
        if user is None:
            _add(each, passwords[each["username"]], actor)
        else:
            user.set_password(passwords[user.username])
            user.save(update_fields=["password"])
    return passwords


def _add(person: Mapping, password: str, actor: Actor) -> None:
    department = Department.objects.get(name=person["department"])
    registers.add_user(
        person["username"],
        password=password,
        display_name=person["display"],
        memberships=[(department, person["role"])],
        actor=actor,
    )
