"""Constraints that the tables of the dongs share."""

from django.db import models
from django.db.models import Q

FIRST_YEAR, LAST_YEAR = 1995, 2100


def never_negative(model: str, field: str):
    """Whole won, or nothing known; never less than zero."""
    return models.CheckConstraint(
        name=f"{model}_{field}_is_not_negative",
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": 0}),
        violation_error_message="금액은 0 이상이어야 합니다.",
    )


def says_something(model: str, *fields: str):
    """A row with none of its figures would look like a row that is not there."""
    condition = Q()
    for field in fields:
        condition |= Q(**{f"{field}__isnull": False})
    return models.CheckConstraint(
        name=f"{model}_says_something",
        condition=condition,
        violation_error_message="적어도 하나의 값을 적어 주십시오.",
    )
