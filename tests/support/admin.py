"""Addresses of the admin, and forms sent to it the way its pages send them."""

import re

from django.urls import reverse

from pledges.models import ChangeSet


def list_of(model) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def add_to(model) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")


def page_of(row) -> str:
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


def save(client, row, fields: dict):
    """Its page opened, these typed over what it shows, and sent."""
    return client.post(page_of(row), fields | {"seen": seen_in(client.get(page_of(row)))})


def seen_in(answer) -> str:
    """What the page has seen of its row."""
    (seen,) = re.findall(r'name="seen" value="(\w+)"', answer.content.decode())
    return seen


def roles(*rows: dict, kept: int = 0) -> dict:
    """Rows of the form of roles, the first `kept` of them already there."""
    sent = {"memberships-TOTAL_FORMS": len(rows), "memberships-INITIAL_FORMS": kept}
    return sent | {f"memberships-{place}-{key}": each for place, row in enumerate(rows) for key, each in row.items()}


def remembered(row) -> list[tuple[str, str, str]]:
    """The history of a row of a register: who, what was changed, why."""
    sets = ChangeSet.objects.filter(identity=f"{row._meta.model_name} {row.pk}").order_by("pk")
    return [(each.who, ", ".join(each.records.values_list("field", flat=True)), each.reason) for each in sets]


def errors_of(answer) -> str:
    """What the form says is wrong, in one text."""
    form = answer.context["adminform"].form
    return " ".join(str(each) for told in form.errors.values() for each in told)
