"""The access log of people: signing in and out, failing, refused, from which address and under which name."""

import pytest
from django.test import Client

from pledges.actions.access_log import NOBODY
from tests.factories.users import PASSWORD
from tests.support.access_log import told

pytestmark = pytest.mark.django_db

KIM = {"username": "kim", "password": PASSWORD}


def test_signing_in_and_out_and_failing_are_told(kim):
    client = Client(REMOTE_ADDR="10.0.0.7")
    client.post("/login/", KIM | {"password": "wrong"})
    client.post("/login/", {"username": "Ten-Dongs-2021!", "password": "x"})
    client.post("/login/", KIM)
    client.post("/logout/")

    assert told("kind", "who", "user", "address") == [
        ("failed", "김 담당", kim.pk, "10.0.0.7"),
        ("failed", NOBODY, None, "10.0.0.7"),
        ("sign-in", "김 담당", kim.pk, "10.0.0.7"),
        ("sign-out", "김 담당", kim.pk, "10.0.0.7"),
    ]


def test_signing_in_tells_when_and_from_where_the_account_was_last_used(kim):
    first = Client(REMOTE_ADDR="10.0.0.7").post("/login/", KIM, follow=True)
    second = Client().post("/login/", KIM, follow=True)

    assert "지난 로그인" not in first.content.decode()
    assert "· 접속지 10.0.0.7" in second.content.decode()


def test_an_address_that_a_stranger_claims_is_not_believed(kim, client):
    client.get("/pledges/", headers={"X-Forwarded-For": "1.2.3.4"})

    assert told("address") == ["127.0.0.1"]


def test_refusals_are_told_nobodys_requests_are_not(client_as):
    client = client_as("viewer")
    client.get("/admin/")
    client.get("/admin/", headers={"X-Background": "1"})
    Client().get("/pledges/")

    assert told("kind", "page") == [("refused", "/admin/")] * 2


def test_names_stay_when_the_account_is_renamed(kim, client):
    client.get("/pledges/")
    kim.display_name, kim.is_active = "다른 이름", False
    kim.save()

    assert told("who") == ["김 담당"]
