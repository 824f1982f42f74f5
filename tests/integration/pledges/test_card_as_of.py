"""The card as it was on a day, and the history as the whole of what stands: replayed, it gives the card of now."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from pledges.actions.history import Actor, aggregates_of, unreplayed
from pledges.actions.plans import revise_plan
from pledges.models import ChangeSet, Pledge
from pledges.permissions import Part
from pledges.reports.past import card_at
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import PledgePage
from tests.support.figures_register import take_register
from tests.support.register import take, take_real
from tests.support.tables import rewrite

pytestmark = pytest.mark.django_db

ACTOR = Actor("시험", "tests")


def address(code: str = "시험-1", **asked) -> str:
    query = "&".join(f"{name}={value}" for name, value in asked.items())
    return reverse("pledges:card-as-of", args=["7", code]) + (f"?{query}" if query else "")


@pytest.fixture
def two_days():
    """250 백만원 from the first of March, 260 from the second in the evening."""
    pledge = take(card(plan(item("a", line(y2018=250)), state="draft", title="처음")))
    rewrite(ChangeSet.objects.filter(pledge=pledge), at="2021-03-01T05:00:00Z")
    take(card(plan(item("a", line(y2018=260)), state="draft", title="나중")))
    rewrite(ChangeSet.objects.filter(pledge=pledge, version=2), at="2021-03-02T14:59:59Z")
    return pledge


@pytest.mark.parametrize(
    ("day", "title", "amount"),
    [("2021-03-01", "처음", "250"), ("2021-03-02", "나중", "260"), ("2029-01-01", "나중", "260")],
)
def test_the_card_of_a_day_is_as_it_stood_when_the_day_ended(client_as, two_days, day, title, amount):
    page = PledgePage(client_as("auditor").get(address(on=day)))

    assert page.cell("title-then") == title
    assert amount in page.main.text
    assert page.title == "나중"


def test_before_the_pledge_was_there_it_says_so(client_as, two_days):
    answer = client_as("auditor").get(address(on="2021-02-28"))

    assert answer.status_code == 404
    assert "2021. 2. 28.에는 이 공약이 아직 등록되어 있지 않았습니다." in answer.content.decode()


def test_what_is_no_day_is_told_at_the_field(client_as, two_days):
    client = client_as("auditor")

    assert "날짜는 2021-06-30처럼 적으십시오." in client.get(address(on="2021-02-30")).content.decode()
    assert client.get(address(on="x")).status_code == 400
    assert client.get(address()).status_code == 200


@pytest.mark.parametrize(
    ("role", "status"), [("auditor", 200), ("coordinator", 200), ("viewer", 403), ("officer", 403)]
)
def test_the_card_of_a_day_opens_to_those_who_see_the_history(client_as, two_days, role, status):
    assert client_as(role).get(address(on="2021-03-01")).status_code == status


def test_the_plan_of_that_day_can_be_chosen(client_as):
    take_real()
    today = timezone.localdate() + datetime.timedelta(days=1)
    client = client_as("auditor")

    first = PledgePage(client.get(address("주민참여-1", on=today, plan=0)))

    assert first.cell("title-then") == PledgePage(client.get(address("주민참여-1", on=today))).cell("title-then")
    assert client.get(address("주민참여-1", on=today, plan=9)).status_code == 404


def test_the_past_is_read_in_one_query_however_long_it_is(two_days):
    with CaptureQueriesContext(connection) as asked:
        card_at(two_days, timezone.now())

    assert len(asked) == 1
    assert len(ChangeSet.objects.filter(pledge=two_days).last_of_each()) == 2


@pytest.mark.parametrize("seed", [1])
def test_the_history_replayed_is_what_stands(seed):
    take_register(seed)

    for pledge in Pledge.objects.select_related("term"):
        assert unreplayed(pledge) == []
        then = card_at(pledge, timezone.now())
        assert aggregates_of(pledge, then) == aggregates_of(pledge), pledge


def test_what_was_written_past_the_history_is_named(two_days):
    revise_plan(two_days, 0, lambda plan: plan, Part.PLAN_TEXTS, actor=ACTOR, seen=2)
    assert unreplayed(two_days) == []

    two_days.plans.update(title="몰래")

    assert unreplayed(two_days) == ["7:시험-1 · plan 0"]
    assert card_of(two_days).plan(0).title == "몰래"
