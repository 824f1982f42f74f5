"""Accounts changed: with a reason where it weighs, deactivated for good, and no field that the form does not show."""

import pytest
from django.test import Client

from pledges.models import AccessRecord, User
from tests.factories.users import make_user
from tests.support.admin import remembered
from tests.support.people import account, page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("change", [{"active": False}, {"held": []}])
def test_without_a_reason_nothing_of_weight_is_saved(client, manager, change):
    user = make_user("viewer")

    answer = client.post(page(user), account(user, reason="", **change))

    assert answer.status_code == 409
    assert "까닭을 적어 주십시오" in answer.content.decode()
    assert (User.objects.get(pk=user.pk).is_active, user.memberships.count()) == (True, 1)


def test_a_name_alone_needs_no_reason(client, manager):
    user = make_user("viewer", display_name="옛 이름")

    client.post(page(user), account(user, reason="", display_name="새 이름"))

    assert User.objects.get(pk=user.pk).display_name == "새 이름"
    assert remembered(user) == [("manager", "display_name", "")]


def test_deactivated_all_sessions_end_and_stay_ended(client, manager):
    user, windows = make_user("officer", display_name="홍 담당"), [Client(), Client()]
    for window in windows:
        window.force_login(user)
        assert window.get("/pledges/").status_code == 200

    client.post(page(user), account(user, active=False))

    assert [window.get("/pledges/").status_code for window in windows] == [302, 302]
    client.post(page(user), account(user))
    assert [window.get("/pledges/").status_code for window in windows] == [302, 302]
    assert remembered(user)[0][:2] == ("manager", "is_active")


def test_the_name_stays_in_the_history_of_one_who_left(client, manager):
    user = make_user("officer", display_name="홍 담당")
    client.post(page(user), account(user, active=False))
    own = AccessRecord.objects.filter(kind="edit").get()

    assert (own.who, own.target) == ("manager", "홍 담당")


def test_fields_that_the_form_does_not_show_are_never_saved(client, manager):
    user = make_user("officer")
    more = {"is_superuser": "on", "is_staff": "on", "password": "x", "username": "other", "email": "a@b.kr"}

    assert client.post(page(user), account(user) | more).status_code == 302

    after = User.objects.get(pk=user.pk)
    assert (after.is_superuser, after.is_staff, after.email, after.username) == (False, False, "", user.username)
    assert after.password == user.password
