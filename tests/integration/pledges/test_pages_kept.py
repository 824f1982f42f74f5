"""Pages over all pledges are kept until something is saved, and for readers of the same rights."""

import uuid
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.choices import Role
from pledges.models import ChangeSet, Department, FindingTally
from pledges.permissions import ROLES, Perm
from tests.cards.by_hand import card, item, line, plan
from tests.support.queries import every_query, page_queries, save_something
from tests.support.register import rename, take

pytestmark = pytest.mark.django_db

KEPT = 6
"""Queries of a page that is kept: session, reader, rights, history, tallies, notices unread."""

PAGES = ("/pledges/", "/variance/", "/budget/")


def pledge(won_2018: int):
    return card(plan(item("a", line(y2018=won_2018))))


@pytest.fixture
def text(client_as):
    client = client_as("coordinator")
    take(pledge(1234))

    def read(address: str) -> str:
        return client.get(address).content.decode()

    return read


@pytest.mark.parametrize("address", PAGES)
def test_a_page_opened_again_asks_only_how_far_the_history_has_come(client_as, address):
    client = client_as("coordinator")
    take(pledge(1234))
    after_a_save = page_queries(client, address)

    assert every_query(client, address) == KEPT
    assert after_a_save > 2


def test_a_department_that_is_renamed_shows_at_once(text):
    take(card(plan(state="proposed"), code="시험-2", pledge={"lead_department": "마을자치과"}))
    before = text("/pledges/")
    rename(Department.objects.get(name="마을자치과"), "주민자치과")
    after = text("/pledges/")

    assert ["마을자치과" in each for each in (before, after)] == [True, False]
    assert "주민자치과" in after


@pytest.mark.parametrize("address", PAGES)
def test_a_pledge_that_comes_in_shows_at_once(text, address):
    before = text(address)
    take(card(plan(item("a", line(y2018=9876)), title="새로 들어온 공약"), code="시험-2"))

    assert ("새로 들어온 공약" in before, "새로 들어온 공약" in text(address)) == (False, True)


def test_what_is_counted_anew_without_a_save_shows_at_once(text):
    before = text("/pledges/")
    FindingTally.objects.update(errors=77)

    assert ("77" in before.split("<main")[1], "77" in text("/pledges/").split("<main")[1]) == (False, True)


def test_buttons_are_those_of_the_reader(client_as, monkeypatch):
    take(pledge(1))
    monkeypatch.setitem(ROLES, Role.VIEWER, frozenset({Perm.VIEW_CARD}))

    pages = [client_as(role).get("/budget/").content.decode() for role in ("coordinator", "viewer", "coordinator")]

    assert ["budget.xlsx" in page for page in pages] == [True, False, True]


def test_a_question_too_long_is_answered_and_not_kept(client_as):
    client, address = client_as("viewer"), "/budget/?x=" + "a" * 600
    take(pledge(1))

    sizes = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address).status_code == 200
        sizes.append(len(asked))

    assert sizes[0] == sizes[1] > KEPT


def test_another_save_is_another_mark():
    take(pledge(1))
    before = ChangeSet.objects.mark()
    save_something_of_a_lower_key(before)

    assert ChangeSet.objects.mark().last == before.last
    assert ChangeSet.objects.mark() != before


def test_the_mark_of_a_card_heeds_its_own_saves_and_those_of_registers(user_as):
    user_as("viewer")
    own, _ = take(card(plan())), take(card(plan(), code="시험-2"))

    marks = [mark_of(own)]
    for save in (
        lambda: take(card(plan(), plan(revision=1), code="시험-2")),
        lambda: take(card(plan(), plan(revision=1))),
        save_something,
    ):
        save()
        marks.append(mark_of(own))

    assert [one == next_one for one, next_one in pairwise(marks)] == [True, False, False]


def mark_of(pledge):
    return ChangeSet.objects.behind_card(pledge.pk).mark()


def save_something_of_a_lower_key(mark) -> None:
    """As one does that began before the last save and ends after it."""
    texts = {"who": "시험", "origin": "tests", "aggregate": "register", "identity": "시험", "snapshot": "{}"}
    ChangeSet.objects.create(pk=mark.last - 10_000, batch=uuid.uuid4(), version=1, **texts)
