"""The page of budget and execution: sorted, the first that opens, for whom, with as few questions for many."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.cards.spent import shared_card
from tests.pages.budget import ADDRESS
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_pledges_are_sorted_by_a_figure_with_blanks_last(show):
    for code, amount in (("가-1", 5), ("나-1", 9), ("다-1", None)):
        take(card(plan(item("a", line(y2018=amount))), code=code))

    assert show().keys("pledge") == ["가-1", "나-1", "다-1"]
    assert show(sort="-planned").keys("pledge") == ["나-1", "가-1", "다-1"]
    assert show(sort="planned").keys("pledge") == ["가-1", "나-1", "다-1"]
    assert show(sort="nonsense").keys("pledge") == ["가-1", "나-1", "다-1"]


def test_home_leads_to_budget_and_execution(client_as):
    assert client_as("viewer").get("/").url == ADDRESS


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_budget_opens_to_those_who_may_see_cards(client_as, role):
    assert client_as(role).get(ADDRESS).status_code == 200


def test_budget_stays_shut_without_the_right(client_as):
    assert client_as(None).get(ADDRESS).status_code == 403


def test_budget_asks_as_much_for_one_pledge_as_for_thirty(client_as):
    client = client_as("viewer")
    take_real()
    with_one = page_queries(client, ADDRESS)
    for number in range(29):
        take(shared_card(f"시험-{number}", f"시험-{number + 1}"))

    assert page_queries(client, ADDRESS) == with_one
    assert with_one <= 15
