"""People as their page lists them: who, with which roles in which departments, since when away."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from pledges.choices import Role
from pledges.models import Department, User

ACTIVE = {"yes": "쓰는 계정", "no": "비활성"}


@dataclass(frozen=True, slots=True)
class PersonRow:
    key: int
    name: str
    username: str
    roles: tuple[str, ...]
    is_active: bool
    has_password: bool
    last_login: datetime | None


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """Empty where not asked. No name is asked for: it would stand in the address."""

    department: str = ""
    role: str = ""
    active: str = ""

    @classmethod
    def of(cls, asked) -> "PeopleQuestion":
        department, role, active = (asked.get(name, "") for name in ("department", "role", "active"))
        is_key = department.isascii() and department.isdigit() and len(department) < 10
        return cls(
            department if is_key else "", role if role in Role.values else "", active if active in ACTIVE else ""
        )

    @property
    def narrows(self) -> bool:
        return bool(self.department or self.role or self.active)


def people_asked(question: PeopleQuestion) -> QuerySet[User]:
    """By name; a department and a role asked together are those of one membership."""
    held = {}
    if question.department:
        held["memberships__department"] = int(question.department)
    if question.role:
        held["memberships__role"] = question.role
    people = User.objects.filter(**held).distinct() if held else User.objects.all()
    if question.active:
        people = people.filter(is_active=question.active == "yes")
    return people.order_by("display_name", "username").prefetch_related("memberships__department")


def person_rows(people) -> list[PersonRow]:
    return [_row(user) for user in people]


def roles_of(user: User) -> tuple[str, ...]:
    """마을자치과 부서담당자, one line a role."""
    held = sorted(user.memberships.all(), key=lambda each: (each.department.name, each.role))
    return tuple(f"{each.department} {each.get_role_display()}" for each in held)


def departments_with_people() -> QuerySet[Department]:
    return Department.objects.filter(memberships__isnull=False).distinct()


def _row(user: User) -> PersonRow:
    usable = user.has_usable_password()
    return PersonRow(user.pk, str(user), user.username, roles_of(user), user.is_active, usable, user.last_login)
