"""Rules for passwords: length and no common ones; those of agencies: kinds of signs, and another every quarter."""

from datetime import timedelta

import pytest
from django.conf import settings as plain
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from tests.factories.users import PASSWORD, make_user
from tests.support.clock import Clock

NEW = "Ten-Dongs-Of-Geumcheon-25"


@pytest.fixture
def agency(settings):
    settings.AUTH_PASSWORD_VALIDATORS = [
        *plain.AUTH_PASSWORD_VALIDATORS, {"NAME": "geumcheon.web.passwords.KindsOfSigns"},
    ]  # fmt: skip
    settings.PASSWORD_LASTS = timedelta(days=90)


def is_taken(password: str) -> bool:
    try:
        validate_password(password)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("password", "by_length", "by_agency"),
    [
        ("열개의동이름을모두적은글", True, False),
        ("ten dongs of the district", True, False),
        ("tendongs2021ofthedistrict", True, False),
        ("ten-dongs-2021", True, True),
        ("Aa1!Aa1!", False, False),
        ("password123", False, False),
        ("12345678901234", False, False),
    ],
)
def test_both_profiles(request, password, by_length, by_agency):
    assert is_taken(password) is by_length
    request.getfixturevalue("agency")
    assert is_taken(password) is by_agency


def test_an_old_password_opens_no_page_but_its_own(agency, monkeypatch, client, db):
    clock = Clock(monkeypatch)
    user = make_user("viewer", password=PASSWORD)
    clock.move(days=90)
    client.force_login(user)
    assert client.get("/pledges/").status_code == 200

    clock.move(seconds=2)
    assert client.get("/pledges/").url == "/account/password/"
    assert "90일이 지났습니다" in client.get("/account/password/").content.decode()

    client.post("/account/password/", {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW})
    assert client.get("/pledges/").status_code == 200


def test_without_the_profile_no_password_grows_old(monkeypatch, client, db):
    clock, user = Clock(monkeypatch), make_user("viewer")
    clock.move(days=4000)
    client.force_login(user)

    assert client.get("/pledges/").status_code == 200
