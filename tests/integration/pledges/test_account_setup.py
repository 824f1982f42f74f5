"""A password is set by its owner alone, through a link that is shown once, works once and for three days."""

from datetime import timedelta

import pytest
from django.core import signing
from django.urls import reverse

from pledges.actions.accounts import INACTIVE, LINK_ISSUED, PASSWORD_SET, issue_setup_link, setup_token
from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from pledges.models import ChangeSet
from tests.factories.users import PASSWORD, make_user
from tests.support.admin import remembered

ACTOR = Actor("총괄", "tests")
NEW = "Ten-Dongs-Of-Geumcheon"


def page(token: str) -> str:
    return reverse("pledges:account-setup", args=[token])


def both(password: str) -> dict:
    return {"new_password1": password, "new_password2": password}


def test_the_link_sets_a_password_once(client, db):
    user = make_user("viewer")
    address = page(setup_token(user))

    assert user.username in client.get(address).content.decode()
    assert client.post(address, both(NEW)).url == "/login/"

    user.refresh_from_db()
    assert user.check_password(NEW)
    assert remembered(user) == [(str(user), "", PASSWORD_SET)]
    assert client.get(address).status_code == 410
    assert client.post(address, both("Another-Pass-2021")).status_code == 410


@pytest.mark.parametrize("weak", ["short", "1234567890", "password123"])
def test_a_weak_password_is_refused_and_the_link_goes_on(client, db, weak):
    user = make_user("viewer")
    address = page(setup_token(user))

    answer = client.post(address, both(weak))

    assert (answer.status_code, bool(answer.context["form"].errors)) == (200, True)
    assert client.get(address).status_code == 200
    assert not ChangeSet.objects.exists()


def test_a_link_ends_after_three_days(client, db, monkeypatch):
    user = make_user("viewer")
    made = signing.time.time()
    address = page(setup_token(user))

    monkeypatch.setattr(signing.time, "time", lambda: made + timedelta(days=3).total_seconds() - 5)
    assert client.get(address).status_code == 200
    monkeypatch.setattr(signing.time, "time", lambda: made + timedelta(days=3).total_seconds() + 5)
    assert client.get(address).status_code == 410


@pytest.mark.parametrize("token", ["x", "WzEsICJ4Il0:1:forged", "%00"])
def test_a_forged_link_opens_nothing(client, db, token):
    assert client.get(f"/accounts/setup/{token}/").status_code == 410


def test_a_token_of_other_pages_opens_nothing(client, db):
    user = make_user("viewer")

    assert client.get(page(signing.dumps([user.pk, "x"], salt="other"))).status_code == 410


def test_a_deactivated_person_sets_no_password(client, db):
    user = make_user("viewer")
    address = page(setup_token(user))
    user.is_active = False
    user.save()

    assert client.get(address).status_code == 410
    with pytest.raises(Refused, match=INACTIVE):
        issue_setup_link(user, actor=ACTOR, seen=1)


def test_a_new_link_ends_the_password_and_the_link_before(client, db):
    user = make_user("viewer", password=PASSWORD)
    first = setup_token(user)

    client.force_login(user)
    second = issue_setup_link(user, actor=ACTOR, seen=1)

    user.refresh_from_db()
    assert not user.check_password(PASSWORD)
    assert (client.get(page(first)).status_code, client.get(page(second)).status_code) == (410, 200)
    assert client.get("/pledges/").status_code == 302
    assert remembered(user) == [("총괄", "", LINK_ISSUED)]


def test_the_coordinator_hands_out_a_link_and_it_is_shown_once(client_as, client):
    coordinator, user = client_as("coordinator"), make_user("viewer", password=PASSWORD)
    address = reverse("pledges:person-link", args=[user.pk])

    assert coordinator.get(address).status_code == 405
    shown = coordinator.post(address, {"version": 1}).context["link"]

    assert client.get(shown.removeprefix("http://testserver")).status_code == 200
    assert "/accounts/setup/" not in coordinator.get(f"/people/{user.pk}/").content.decode()
    assert not ChangeSet.objects.filter(snapshot__contains=shown.split("/")[-2]).exists()


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_others_hand_out_no_link(client_as, role):
    user = make_user("viewer")

    assert client_as(role).post(reverse("pledges:person-link", args=[user.pk]), {"version": 1}).status_code == 403
    assert not ChangeSet.objects.exists()


def test_a_link_for_nobody_is_not_found(client_as):
    assert client_as("coordinator").post(reverse("pledges:person-link", args=[999_999])).status_code == 404


@pytest.mark.parametrize("version", [{}, {"version": "0"}, {"version": "2"}, {"version": "x"}])
def test_a_link_from_a_page_that_is_old_is_refused(client_as, version):
    user = make_user("viewer", password=PASSWORD)

    answer = client_as("coordinator").post(reverse("pledges:person-link", args=[user.pk]), version)

    assert answer.status_code == 409
    user.refresh_from_db()
    assert user.check_password(PASSWORD)
