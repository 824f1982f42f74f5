"""People and departments. Accounts are personal; rights come from memberships alone."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property

from pledges.choices import DepartmentKind, Role
from pledges.permissions import ROLES

from .limits import text_within, texts_within


class Department(models.Model):
    """A department of the district; each dong office is one."""

    name = models.CharField("부서명", max_length=100, unique=True)
    kind = models.CharField("구분", max_length=20, choices=DepartmentKind, default=DepartmentKind.DIVISION)

    class Meta:
        verbose_name = verbose_name_plural = "부서"
        ordering = ["name"]
        constraints = [
            text_within("department", "name", 100, least=1),
            models.CheckConstraint(
                name="department_kind_is_known",
                condition=models.Q(kind__in=DepartmentKind.values),
            ),
        ]

    def __str__(self):
        return self.name


class User(AbstractUser):
    """One person's account. Deactivated when the person leaves, never deleted. `version` counts its roles too."""

    display_name = models.CharField("표시 이름", max_length=100, blank=True)
    version = models.PositiveIntegerField("판본", default=1)
    password_set_at = models.DateTimeField("비밀번호를 정한 때", null=True, blank=True)

    class Meta:
        verbose_name = verbose_name_plural = "사용자"
        constraints = [
            models.CheckConstraint(name="user_version_counts", condition=models.Q(version__gte=1)),
            *texts_within(
                "user", password=128, username=150, first_name=150, last_name=150, email=254, display_name=100
            ),
        ]

    def __str__(self):
        return self.display_name or self.username

    @cached_property
    def roles(self) -> frozenset[str]:
        """Roles held in any department; one query a request."""
        return frozenset(self.memberships.values_list("role", flat=True))

    @cached_property
    def officer_of(self) -> frozenset[str]:
        """Names of the departments whose officer the person is; one query a request."""
        held = self.memberships.filter(role=Role.OFFICER)
        return frozenset(held.values_list("department__name", flat=True))

    def rights(self) -> frozenset[str]:
        """Rights of all roles held; none for a deactivated account."""
        if not self.is_active:
            return frozenset()
        return frozenset().union(*(ROLES[role] for role in self.roles))

    def can(self, perm: str) -> bool:
        return perm in self.rights()

    def must_change_password(self) -> bool:
        """Whether the password is older than settings.PASSWORD_LASTS, where that says anything."""
        lasts = settings.PASSWORD_LASTS
        return bool(lasts) and timezone.now() - (self.password_set_at or self.date_joined) > lasts


class Membership(models.Model):
    user = models.ForeignKey(User, models.PROTECT, related_name="memberships", verbose_name="사용자")
    department = models.ForeignKey(Department, models.PROTECT, related_name="memberships", verbose_name="부서")
    role = models.CharField("역할", max_length=20, choices=Role)

    class Meta:
        verbose_name = verbose_name_plural = "소속과 역할"
        constraints = [
            models.UniqueConstraint(fields=["user", "department", "role"], name="membership_stands_once"),
            models.CheckConstraint(name="membership_role_is_known", condition=models.Q(role__in=Role.values)),
        ]

    def __str__(self):
        return f"{self.user} · {self.department} · {self.get_role_display()}"
