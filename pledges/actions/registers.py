"""Registers: departments, fields, sources, terms, people. Every save is remembered."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Model

from pledges.choices import DepartmentKind, Level
from pledges.models import (
    Department,
    FundingSource,
    MayoralTerm,
    Membership,
    PolicyField,
    User,
)

from .history import Actor, save_register
from .refusals import refusals


def add_department(name: str, *, actor: Actor, kind: str = DepartmentKind.DIVISION) -> Department:
    return save_register(Department(name=name, kind=kind), actor=actor)


def add_policy_field(name: str, *, actor: Actor, order: int = 0) -> PolicyField:
    return save_register(PolicyField(name=name, order=order), actor=actor)


def add_source(label: str, *, actor: Actor, level: str = Level.UNKNOWN, order: int = 100) -> FundingSource:
    return save_register(FundingSource(label=label, level=level, order=order), actor=actor)


def add_term(ordinal: int, first_year: int, last_year: int, *, actor: Actor) -> MayoralTerm:
    """민선 n기."""
    term = MayoralTerm(ordinal=ordinal, first_year=first_year, last_year=last_year)
    term.slug = slug_of(term)
    return save_register(term, actor=actor)


def slug_of(term: MayoralTerm) -> str:
    """Its name in addresses: the ordinal; after a by-election the second one carries its first year too."""
    taken = MayoralTerm.objects.filter(slug=str(term.ordinal)).exclude(pk=term.pk).exists()
    return f"{term.ordinal}-{term.first_year}" if taken else str(term.ordinal)


def keep(row: Model, *, actor: Actor, reason: str = "") -> Model:
    """Save a new or changed row of a register; Refused, in words for the person, where it may not be."""
    with refusals():
        return save_register(row, actor=actor, reason=reason)


@transaction.atomic
def add_user(
    username: str, *, password: str, actor: Actor, display_name: str = "", memberships: Iterable[tuple] = ()
) -> User:
    """An account with its (department, role) pairs. The password is stored hashed and in no history."""
    user = User(username=username, display_name=display_name)
    user.set_password(password)
    save_register(user, actor=actor)
    for department, role in memberships:
        add_membership(user, department, role, actor=actor)
    return user


def add_membership(user: User, department: Department, role: str, *, actor: Actor) -> Membership:
    return save_register(Membership(user=user, department=department, role=role), actor=actor)
