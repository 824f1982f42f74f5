"""The forms of accounts, sent the way their pages send them."""

from django.urls import reverse

from pledges.models import User

ROLES = "new"
LIST, NEW = "/people/", "/people/new/"


def page(user: User) -> str:
    return reverse("pledges:person-update", args=[user.pk])


def new_roles(*roles: tuple) -> dict:
    """Roles to be given: (department, role)."""
    sent = {f"{ROLES}-TOTAL_FORMS": 3, f"{ROLES}-INITIAL_FORMS": 0}
    for place, (department, role) in enumerate(roles):
        sent |= {f"{ROLES}-{place}-department": department.pk, f"{ROLES}-{place}-role": role}
    return sent


def account(user: User, *roles: tuple, held=None, active: bool = True, **typed) -> dict:
    """The form of an account as it stands; `held`: memberships that stay ticked, all where not said."""
    user = User.objects.get(pk=user.pk)
    shown = list(user.memberships.values_list("pk", flat=True))
    sent = {"display_name": user.display_name or "담당자", "version": user.version, "reason": "인사이동"}
    sent |= {"held": shown if held is None else [each.pk for each in held], "shown": ",".join(map(str, shown))}
    return sent | ({"is_active": "on"} if active else {}) | new_roles(*roles) | typed
