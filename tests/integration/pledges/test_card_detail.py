"""The page of a card: who may open it, what its address may say, what it asks of the database."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import CardPage, card_address, card_reader
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return card_reader(client_as("viewer"))


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_card_detail_opens_to_those_who_may_see_cards(client_as, role):
    take_real()

    assert CardPage(client_as(role).get(card_address())).title == "금천 마을민주주의 사업"


def test_card_detail_stays_shut_without_the_right(client_as):
    take_real()

    assert client_as(None).get(card_address()).status_code == 403


def test_card_detail_sends_strangers_to_the_sign_in(client):
    take_real()

    assert client.get(card_address()).url.startswith("/login/?next=/pledges/7/")


@pytest.mark.parametrize("asked", ["9", "x", "-1", "1.0", "9" * 5000, "%00", "١"])
def test_card_detail_of_a_plan_that_is_not_there_is_not_found(client_as, asked):
    take_real()

    assert client_as("viewer").get(card_address(plan=asked)).status_code == 404


@pytest.mark.parametrize(
    "path", ["/pledges/7/없음/", "/pledges/8/주민참여-1/", "/pledges/7/%00/", f"/pledges/7/{'가' * 300}/"]
)
def test_card_detail_of_no_pledge_is_not_found(client_as, path):
    take_real()

    assert client_as("viewer").get(path).status_code == 404


def test_card_detail_offers_the_request_form_of_the_proposal(show):
    take_real()
    take(card(plan()))

    form = reverse("pledges:request-export", args=["7", "주민참여-1", 1])
    assert show().link("조정 심의요청서 내려받기") == form
    assert show("시험-1").link("조정 심의요청서 내려받기") is None


def test_card_detail_shows_history_only_to_those_who_may_read_it(client_as):
    take_real()

    tabs = {role: CardPage(client_as(role).get(card_address())).tabs for role in ("viewer", "auditor")}

    *parts, findings, comments = tabs["viewer"]
    assert parts == ["공약관리카드", "사업비", "추진목표", "추진실적", "조정 요청", "당초·조정 비교"]
    assert findings.startswith("발견사항 (")
    assert comments == "의견"
    assert tabs["auditor"] == [*tabs["viewer"], "변경 이력"]


def test_card_detail_asks_as_much_for_one_pledge_as_for_fifty(client_as):
    client = client_as("viewer")
    take_real()
    with_one = page_queries(client, card_address())
    for number in range(49):
        take(card(plan(item("a", line(y2018=1))), code=f"시험-{number}"))

    assert page_queries(client, card_address()) == with_one
