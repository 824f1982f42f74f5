"""One's own account: roles, where it is signed in and what ends that, another password."""

import pytest
from django.test import Client

from pledges.actions.accounts import PASSWORD_CHANGED
from pledges.models import OpenSession, User
from tests.factories.users import PASSWORD, make_user
from tests.support.admin import remembered

pytestmark = pytest.mark.django_db
NEW = "Ten-Dongs-Of-Geumcheon"


@pytest.fixture
def kim():
    return make_user("officer", username="kim", password=PASSWORD, display_name="김 담당", department="독산1동")


def window(address: str) -> Client:
    """A computer on which kim has signed in."""
    client = Client(REMOTE_ADDR=address)
    client.post("/login/", {"username": "kim", "password": PASSWORD})
    return client


def is_in(client) -> bool:
    return client.get("/pledges/").status_code == 200


def test_the_page_tells_roles_and_places_and_no_key(kim):
    here, _ = window("10.0.0.1"), window("10.0.0.2")

    answer = here.get("/account/")

    html = answer.content.decode()
    assert "독산1동 부서담당자" in html
    assert [(row.address, row.is_this) for row in answer.context["rows"]] == [("10.0.0.1", True), ("10.0.0.2", False)]
    assert not [key for key in OpenSession.objects.values_list("pk", flat=True) if key in html]


def test_a_person_of_no_role_sees_the_own_account_alone(client_as):
    client = client_as(None)

    assert "아직 없습니다" in client.get("/account/").content.decode()
    assert client.get("/pledges/").status_code == 403


def test_another_session_is_ended_and_this_one_is_not(kim):
    here, there = window("10.0.0.1"), window("10.0.0.2")
    mine, other = here.get("/account/").context["rows"]

    for row in (mine, other):
        here.post("/account/sessions/end/", {"mark": row.mark})

    assert (is_in(here), is_in(there)) == (True, False)


def test_nobody_ends_the_session_of_another_person(kim, client_as):
    here, stranger = window("10.0.0.1"), client_as("coordinator")
    (mine,) = here.get("/account/").context["rows"]

    for mark in (mine.mark, "", "x"):
        stranger.post("/account/sessions/end/", {"mark": mark})

    assert is_in(here)
    assert stranger.get("/account/sessions/end/").status_code == 405


def test_another_password_ends_every_other_session(kim):
    here, there = window("10.0.0.1"), window("10.0.0.2")

    sent = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW}
    assert here.post("/account/password/", sent).url == "/account/"

    assert (is_in(here), is_in(there)) == (True, False)
    assert User.objects.get(pk=kim.pk).check_password(NEW)
    assert remembered(kim) == [("김 담당", "", PASSWORD_CHANGED)]
    assert [row.address for row in here.get("/account/").context["rows"]] == ["10.0.0.1"]


@pytest.mark.parametrize(
    "wrong", [{"old_password": "wrong"}, {"new_password1": "1234567890"}, {"new_password2": "Another-One-2021"}]
)
def test_a_wrong_or_weak_password_changes_nothing(kim, wrong):
    here = window("10.0.0.1")
    sent = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW} | wrong

    answer = here.post("/account/password/", sent)

    assert (answer.status_code, bool(answer.context["form"].errors)) == (200, True)
    assert User.objects.get(pk=kim.pk).check_password(PASSWORD)
