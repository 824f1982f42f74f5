"""What budget and execution count: facts of a day, shared money once, no proposal, no closed pledge."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.cards.spent import shared_card, spent
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_budget_on_an_earlier_day_knows_the_facts_of_that_day(show):
    facts = [spent("a", 30, 20), spent("a", 50, 40, "2020-12-31", year="2019"), spent("a", 7, 5, "2020-12-31")]
    take(card(plan(item("a", line(y2019=60, y2020=40))), execution=facts))

    latest, earlier = show(), show(as_of="2020-01-31")

    assert [latest.figure(name) for name in ("secured", "executed")] == ["57", "45"]
    assert [earlier.figure(name) for name in ("secured", "executed", "rate-1")] == ["30", "20", "30.0%"]
    assert "2020. 1. 31.까지 알려진" in earlier.says("set-back")


@pytest.mark.parametrize("day", ["어제", "2020-13-01", "20200101", "9999-01-01", "2021-07-01", "\0", "1" * 5000])
def test_a_day_that_makes_no_sense_is_refused_and_the_latest_is_shown(show, day):
    take_real()

    page = show(as_of=day)

    assert "2021. 6. 30. 기준으로 보입니다." in page.says("refusal")
    assert page.figure("secured") == "7,157"


def test_money_of_two_pledges_is_counted_once(show):
    take(shared_card("가-1", "나-1"))
    take(card(plan(item("b", line("시비", y2019=30))), code="나-1", execution=[spent("b", 20, 10, source="시비")]))

    page = show()

    assert [page.figure(name) for name in ("planned", "secured", "executed")] == ["100", "70", "50"]
    assert page.row("pledge", "가-1")[:3] == ["100", "70", "50"]
    assert page.row("source", "total")[:3] == ["100", "70", "50"]
    assert "총사업비 30, 확보액 20, 집행액 10백만원" in page.says("shared")


@pytest.mark.parametrize("host", ["없음-9", "가-1"])
def test_money_that_no_other_pledge_counts_is_not_lost(show, host):
    take(shared_card("가-1", host))

    page = show()

    assert page.figure("planned") == "100"
    assert not page.main.has(data_cell="shared")


@pytest.mark.parametrize(
    ("closed", "planned"),
    [
        ({"how": "폐기", "on": "2019-12-31"}, "100"),
        ({"how": "폐기", "on": "2020-01-01"}, "160"),
        ({"how": "폐기", "on": "2019-12"}, "100"),
        ({"how": "폐기"}, "100"),
    ],
)
def test_a_closed_pledge_leaves_from_its_day(show, closed, planned):
    take(shared_card("가-1", ""))
    take(card(plan(item("b", line(y2019=60))), code="나-1", pledge={"closed": closed}))

    assert show().figure("planned") == planned


def test_a_proposal_is_never_counted(show):
    take(card(plan(item("a", line(y2018=5))), plan(item("a", line(y2018=9)), revision=1)))

    assert show().figure("planned") == "5"
