"""A session ends when nobody uses it and when the day is over, whichever comes first."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledges.models import OpenSession
from tests.factories.users import PASSWORD, make_user
from tests.support.clock import Clock

PAGE = "/pledges/"
BACKGROUND = {"X-Background": "1"}


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


@pytest.fixture
def kim(clock, client_as):
    return client_as("viewer")


def is_in(client, **more) -> bool:
    return client.get(PAGE, **more).status_code == 200


def test_a_session_ends_after_thirty_idle_minutes(kim, clock):
    clock.move(minutes=29, seconds=59)
    assert is_in(kim)

    clock.move(minutes=30)
    assert not is_in(kim)


def test_what_the_page_asks_by_itself_keeps_nothing_alive(kim, clock):
    for _ in range(3):
        clock.move(minutes=9, seconds=59)
        assert is_in(kim, headers=BACKGROUND)
        assert kim.get("/session/").status_code == 200

    clock.move(seconds=3)
    assert kim.get(PAGE, headers=BACKGROUND).status_code == 401
    assert kim.get("/session/").status_code == 401


def test_a_session_in_use_ends_after_nine_hours_all_the_same(kim, clock):
    for _ in range(9 * 3 - 1):
        clock.move(minutes=20)
        assert is_in(kim)

    clock.move(minutes=19, seconds=59)
    assert is_in(kim)
    clock.move(seconds=1)
    assert not is_in(kim)


def test_the_button_lets_it_go_on_and_the_answer_says_how_long(kim, clock):
    clock.move(minutes=29)
    assert kim.get("/session/").json() == {"left": 60, "goesOn": True}
    assert kim.post("/session/", headers=BACKGROUND).json() == {"left": 1800, "goesOn": True}

    clock.move(minutes=29)
    assert is_in(kim)


def test_at_the_end_of_the_day_the_button_is_not_promised(kim, clock):
    for _ in range(9 * 3 - 1):
        clock.move(minutes=20)
        kim.post("/session/")

    assert kim.get("/session/").json() == {"left": 1200, "goesOn": False}


@pytest.mark.parametrize(("seconds", "writes"), [(0, 0), (59, 0), (60, 1)])
def test_a_page_stamps_the_session_at_most_once_a_minute(kim, clock, seconds, writes):
    clock.move(seconds=seconds)
    with CaptureQueriesContext(connection) as asked:
        kim.get(PAGE)

    stamps = [query["sql"] for query in asked if query["sql"].startswith('UPDATE "pledges_opensession"')]
    assert len(stamps) == writes
    assert not any("session_data" in sql for sql in stamps)


def test_every_page_tells_its_notice_how_long_the_session_lasts(kim, clock):
    clock.move(minutes=1)
    html = kim.get(PAGE).content.decode()

    assert 'data-left="1740"' in html
    assert 'data-left' not in Client().get("/login/").content.decode()


def test_the_row_tells_whose_it_is_and_from_where(clock, client, db):
    user = make_user("viewer", username="kim", password=PASSWORD)
    client.post("/login/", {"username": "kim", "password": PASSWORD}, REMOTE_ADDR="10.0.0.7")
    clock.move(minutes=5)
    client.get(PAGE)

    row = OpenSession.objects.get()
    assert (row.user, row.address, row.made_at < row.seen_at) == (user, "10.0.0.7", True)


def test_ended_rows_go_a_day_later_when_somebody_signs_in(kim, clock, db):
    make_user("viewer", username="lee", password=PASSWORD)
    first = OpenSession.objects.get().pk
    for hours, stays in ((24, True), (1, False)):
        clock.move(hours=hours)
        Client().post("/login/", {"username": "lee", "password": PASSWORD})
        assert OpenSession.objects.filter(pk=first).exists() is stays
