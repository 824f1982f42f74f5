"""Telling people: a notice to those who hold a role, written by the act it tells of; a letter where mail is set up."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils.encoding import uri_to_iri

from pledges.choices import NoticeKind, Role
from pledges.domain import card as value
from pledges.models import Department, Mail, Notice, NoticeRead, Pledge, User
from pledges.sheets.headers import resolved

LONGEST = 200
"""Characters of an address, its Korean letters as they are read."""


@dataclass(frozen=True, slots=True)
class To:
    """Whoever holds the role; in the department of that name where one is named."""

    role: str
    department: str | None = None


COORDINATORS = To(Role.COORDINATOR)


def leads(card: value.Card) -> list[To]:
    """Officers of the department that leads the pledge."""
    lead = _facts(card)["lead_department"]
    return [To(Role.OFFICER, lead)] if lead else []


def involved(card: value.Card) -> list[To]:
    """Officers of the departments that lead and cooperate, and the coordinators."""
    cooperating = [To(Role.OFFICER, name) for name in _facts(card)["cooperating_departments"]]
    return [*leads(card), *cooperating, COORDINATORS]


def notify(
    kind: NoticeKind,
    text: str,
    *,
    to: Iterable[To],
    key: str,
    address: str = "",
    pledge: Pledge | None = None,
    by: User | None = None,
) -> list[Notice]:
    """Tell each of them once: what was told under this key is not told again. In the transaction of the act."""
    to = list(dict.fromkeys(to))
    places = dict(Department.objects.filter(name__in=[each.department for each in to]).values_list("name", "pk"))
    rows = [
        Notice(
            kind=kind,
            text=text,
            role=each.role,
            department_id=places[each.department] if each.department else None,
            pledge=pledge,
            address=_kept(address),
            by=by,
            key=f"{kind} {key} {each.role} {places.get(each.department, '')}".strip(),
        )
        for each in to
        if each.department is None or each.department in places
    ]
    with transaction.atomic():
        told = set(Notice.objects.filter(key__in=[row.key for row in rows]).values_list("key", flat=True))
        Notice.objects.bulk_create([row for row in rows if row.key not in told], ignore_conflicts=True)
        new = list(Notice.objects.filter(key__in=[row.key for row in rows]).exclude(key__in=told))
        _write_letters(new)
    return new


def _kept(address: str) -> str:
    """As people read it, a third as long as with its letters in per cents; none rather than the beginning of one."""
    readable = uri_to_iri(address)
    return readable if len(readable) <= LONGEST else ""


def mark_read(user: User, notices: Iterable[Notice]) -> None:
    """Read twice is read once."""
    rows = [NoticeRead(notice=notice, user=user) for notice in notices]
    NoticeRead.objects.bulk_create(rows, ignore_conflicts=True)


def _write_letters(notices: list[Notice]) -> None:
    if not settings.EMAIL_HOST:
        return
    letters = [Mail(notice=notice, user=user) for notice in notices for user in _readers(notice)]
    Mail.objects.bulk_create(letters, ignore_conflicts=True)


def _readers(notice: Notice) -> Iterable[User]:
    held = Q(memberships__role=notice.role)
    if notice.department_id:
        held &= Q(memberships__department=notice.department_id)
    people = User.objects.filter(held, is_active=True).exclude(email="").exclude(pk=notice.by_id or 0)
    return people.distinct()


def _facts(card: value.Card) -> dict:
    plan = card.in_force or (card.plans[-1] if card.plans else None)
    return resolved(plan and plan.header, card.pledge).facts
