"""Dongs of the demonstration, from the file of registers."""

from collections.abc import Mapping

from pledges.actions.history import Actor, save_register
from pledges.models import Department
from villages.models import Village


def load_villages(tree: Mapping, actor: Actor) -> None:
    """`tree["villages"]`: name, department, short, order; those that are there stay as they are."""
    for each in tree["villages"]:
        if not Village.objects.filter(name=each["name"]).exists():
            department = Department.objects.get(name=each["department"])
            save_register(Village(**{**each, "department": department}), actor=actor)
