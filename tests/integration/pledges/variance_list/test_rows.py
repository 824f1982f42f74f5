"""Rows of original against adjusted: which pledges, in which order, by which question, and for whom."""

import pytest

from tests.cards.adjusted import adjusted
from tests.pages.variance import ADDRESS
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_pledges_are_filtered_and_the_sums_with_them(show):
    take(adjusted("가-1", 10, 12, pledge={"field": "복지", "lead_department": "가과"}))
    take(adjusted("나-1", 20, None, pledge={"field": "복지", "lead_department": "나과"}))
    take(adjusted("다-1", 40, None, pledge={"field": "교육"}))

    assert (show(field="복지").codes, show(field="복지").row("total")[0]) == (["가-1", "나-1"], "30")
    assert show(field="복지", department="나과").codes == ["나-1"]
    assert show(department="(미정)").codes == ["다-1"]
    assert (show(only="adjusted").codes, show(only="adjusted").row("total")[:2]) == (["가-1"], ["10", "12"])
    assert "해당하는 공약이 없습니다." in show(field="\0없음").main.text


def test_pledges_are_sorted_with_blanks_last(show):
    take(adjusted("가-1", 10, 12))
    take(adjusted("나-1", 20, None))
    take(adjusted("다-1", 40, 30))

    assert show(sort="-change").codes == ["가-1", "다-1", "나-1"]
    assert show(sort="change").codes == ["다-1", "가-1", "나-1"]
    assert show(sort="-original").codes == ["다-1", "나-1", "가-1"]
    assert show(sort="-rate").codes == ["가-1", "다-1", "나-1"]
    assert show(sort="-code").codes == ["다-1", "나-1", "가-1"]
    assert show(sort="-").codes == ["가-1", "나-1", "다-1"]


@pytest.mark.parametrize(("closed", "codes"), [({"how": "폐기"}, []), ({"how": "폐기", "on": "2030-01-01"}, ["가-1"])])
def test_a_closed_pledge_leaves_from_its_day(show, closed, codes):
    facts = [{"item": "a", "source": "구비", "as_of": "2021-06-30", "secured": 5}]
    take(adjusted("가-1", 10, 12, pledge={"closed": closed}, execution=facts))

    assert show().codes == codes


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_variance_opens_to_those_who_may_see_cards(client_as, role):
    assert client_as(role).get(ADDRESS).status_code == 200


def test_variance_stays_shut_without_the_right(client_as):
    assert client_as(None).get(ADDRESS).status_code == 403


@pytest.mark.parametrize("by", ["", "item", "source", "year"])
def test_variance_asks_as_much_for_one_pledge_as_for_thirty(client_as, by):
    client, address = client_as("viewer"), f"{ADDRESS}?by={by}"
    take_real()
    with_one = page_queries(client, address)
    for number in range(29):
        take(adjusted(f"시험-{number}", number, number * 2))

    assert page_queries(client, address) == with_one
    assert with_one <= 15
