"""Edits of accounts."""

from django.urls import reverse

from tests.factories.users import make_user

from .edit import COORDINATOR, LEAD, Edit

EDITS = [
    Edit(
        name="pledges:person-update",
        ready=lambda: reverse("pledges:person-update", args=[make_user("viewer").pk]),
        typed=lambda: {"display_name": "가람 주무관", "reason": "이름을 고침"},
        others=lambda: {"display_name": "나래 주무관", "reason": "다른 사람의 까닭"},
        tokens=("version",),
        who=COORDINATOR,
        stranger=LEAD,
    ),
]
