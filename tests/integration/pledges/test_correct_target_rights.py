"""Who may correct how a target is read: the managing department, and officers of the department that leads."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied

from pledges.actions.history import Actor
from pledges.actions.measures import correct_target
from pledges.domain.card import Measure
from pledges.models import Department, Membership
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, plan
from tests.factories.users import make_user
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

TARGET = ("participatory-budget", "2019", "10개동 시비 3억 (동별3천)")


def correct(row, user, target=TARGET):
    said = Measure(item=target[0], year=target[1], text=target[2], quantity=Decimal(9), unit="개동")
    correct_target(row, target, said, actor=Actor(str(user), "tests", user), seen=row.version)


@pytest.mark.parametrize(
    ("role", "department", "may"),
    [
        ("coordinator", "기획예산과", True),
        ("officer", "마을자치과", True),
        ("officer", "복지정책과", False),
        ("viewer", "마을자치과", False),
        ("auditor", "마을자치과", False),
    ],
)
def test_the_department_and_the_managing_department_may_correct(role, department, may):
    row = take_real()
    user = make_user(role, department=department)

    if may:
        correct(row, user)
        assert len(card_of(row).measures) == 1
    else:
        with pytest.raises(PermissionDenied):
            correct(row, user)
        assert not card_of(row).measures


def test_an_officer_elsewhere_who_only_reads_here_may_not_correct():
    row, user = take_real(), make_user("officer", department="복지정책과")
    here, _ = Department.objects.get_or_create(name="마을자치과")
    Membership.objects.create(user=user, department=here, role="viewer")

    with pytest.raises(PermissionDenied):
        correct(row, user)


def test_an_account_no_longer_in_use_may_not_correct():
    row, user = take_real(), make_user("officer", department="마을자치과", is_active=False)

    with pytest.raises(PermissionDenied):
        correct(row, user)


def test_an_officer_of_nobody_in_particular_may_not_correct_a_pledge_without_a_department():
    row, user = take(card(plan(item("a", targets={"2020": ["1회"]})))), make_user("officer")

    with pytest.raises(PermissionDenied):
        correct(row, user, ("a", "2020", "1회"))
