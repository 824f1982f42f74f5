"""Signing in and out: one text for every refusal, throttling by name and address together, a new session each time."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.utils import timezone

from geumcheon.web.sign_in import REFUSED
from tests.factories.users import PASSWORD, make_user

ELSEWHERE = [
    "https://evil.example/", "http://evil.example", "//evil.example/", "///evil.example/", "/\\evil.example",
    "\\\\evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "ftp://testserver/",
    "http:///evil.example", "http:evil.example", "https:/evil.example", "//testserver@evil.example/",
    "https://testserver.evil.example/", "http://testserver:81/", "\x00//evil.example", " //evil.example",
    "\t//evil.example", "/\t/evil.example", "http://[::1", "//evil.example\r\nSet-Cookie: a=b",
]  # fmt: skip


@pytest.fixture
def kim(db):
    return make_user("viewer", username="kim", password=PASSWORD)


@pytest.fixture
def throttled(settings):
    settings.AXES_ENABLED = True


def sign_in(client, password=PASSWORD, name="kim", address="10.0.0.1", **fields):
    return client.post("/login/", {"username": name, "password": password, **fields}, REMOTE_ADDR=address)


def test_the_right_password_opens_the_first_page(kim, client):
    assert sign_in(client).url == "/"


@pytest.mark.parametrize("name", ["kim", "nobody"])
def test_a_wrong_password_and_an_unknown_name_read_the_same(kim, client, name):
    page = sign_in(client, password="wrong-password", name=name).content.decode()

    assert REFUSED in page


def test_a_deactivated_account_reads_the_same_too(client, db):
    make_user("viewer", username="kim", password=PASSWORD, is_active=False)

    assert REFUSED in sign_in(client).content.decode()


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [
        ("/villages/", "/villages/"),
        ("/villages/?year=2019", "/villages/?year=2019"),
        ("http://testserver/villages/", "http://testserver/villages/"),
        *((elsewhere, "/") for elsewhere in ELSEWHERE),
    ],
)
def test_signing_in_leads_only_to_this_host(kim, client, asked, led_to):
    assert sign_in(client, next=asked).url == led_to


def test_the_session_gets_a_new_key(kim, client):
    client.get("/login/")
    session = client.session
    session["seen"] = True
    session.save()

    sign_in(client)

    assert client.session.session_key != session.session_key


def test_five_wrong_passwords_shut_this_name_at_this_address_only(kim, throttled):
    for _ in range(5):
        last = sign_in(Client(), password="wrong-password")
    assert last.status_code == 429
    assert "잠시 로그인할 수 없습니다" in last.content.decode()

    assert sign_in(Client()).status_code == 429
    assert sign_in(Client(), address="10.0.0.2").status_code == 302


def test_after_ten_minutes_the_right_password_opens_again(kim, throttled):
    for _ in range(5):
        sign_in(Client(), password="wrong-password")
    _grow_old(minutes=9)
    assert sign_in(Client()).status_code == 429

    _grow_old(minutes=10)
    assert sign_in(Client()).status_code == 302


def _grow_old(**age) -> None:
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(**age))


def test_a_stranger_who_guesses_a_hundred_times_locks_out_nobody_else(kim, throttled):
    for _ in range(100):
        sign_in(Client(), password="wrong-password", address="10.6.6.6")

    assert sign_in(Client(), address="10.0.0.1").status_code == 302


def test_the_address_that_is_locked_out_is_not_the_one_that_a_stranger_claims(kim, throttled):
    for number in range(5):
        claimed = {"X-Forwarded-For": f"10.9.9.{number}"}
        last = Client().post("/login/", {"username": "kim", "password": "x"}, headers=claimed, REMOTE_ADDR="10.6.6.6")

    assert last.status_code == 429
    assert sign_in(Client(), address="10.9.9.1").status_code == 302


@pytest.mark.parametrize(
    "who", [{}, {"password": ""}, {"is_active": False, "password": PASSWORD}, {"username": "somebody"}],
    ids=["wrong password", "no password yet", "deactivated", "unknown"],
)  # fmt: skip
def test_every_refusal_computes_one_hash(db, monkeypatch, who):
    """So that the time an answer takes does not tell whether an account exists."""
    make_user("viewer", **{"username": "kim", "password": "Another-Pass-2021"} | who)
    asked = []
    encode = MD5PasswordHasher.encode
    monkeypatch.setattr(MD5PasswordHasher, "encode", lambda self, *words: asked.append(1) or encode(self, *words))

    assert REFUSED in sign_in(Client()).content.decode()
    assert len(asked) == 1


def test_signing_out_needs_a_form(kim, client):
    sign_in(client)

    assert client.get("/logout/").status_code == 405
    assert client.post("/logout/").url == "/login/"
    assert client.get("/").status_code == 302


def test_a_form_without_its_token_is_refused_in_korean(kim):
    answer = sign_in(Client(enforce_csrf_checks=True))

    assert answer.status_code == 403
    assert "보낸 내용을 저장하지 않았습니다" in answer.content.decode()
