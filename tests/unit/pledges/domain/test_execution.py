"""Money secured and executed: the latest fact of a cell counts, and none is dropped."""

import datetime

import pytest

from pledges.domain.execution import clock_of, facts_of, is_settled
from pledges.domain.sheet import sheet_of
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import MILLION, real_card


def entry(as_of: str, executed, **more) -> dict:
    return {"item": "a", "source": "구비", "as_of": as_of, "executed": executed} | more


def card_with(*execution: dict, **more):
    return read(card(plan(item("a", line(y2018=10))), execution=list(execution), **more))


@pytest.fixture(scope="module")
def facts():
    return facts_of(real_card().execution)


def test_the_real_card_has_secured_7157_and_executed_4917(facts):
    assert facts.secured() == 7_157 * MILLION
    assert facts.executed() == 4_917 * MILLION


def test_facts_by_year(facts):
    years = ("2018", "2019", "2020", "2021", "2022")

    assert [facts.of_column(year).secured() and facts.of_column(year).secured() // MILLION for year in years] == [
        1254, 1764, 2217, 1922, None
    ]  # fmt: skip
    assert [facts.of_column(year).executed() // MILLION for year in years] == [1199, 1536, 1618, 564, 0]


def test_the_plan_in_force_knows_a_part_of_them_and_the_rest_is_not_dropped(facts):
    inside, outside = facts.split(sheet_of(real_card().plans[0]))

    assert (inside.secured(), inside.executed()) == (3_367 * MILLION, 2_138 * MILLION)
    assert (outside.secured(), outside.executed()) == (3_790 * MILLION, 2_779 * MILLION)


def test_the_proposal_knows_all_of_them(facts):
    inside, outside = facts.split(sheet_of(real_card().plans[1]))

    assert inside.executed() == 4_917 * MILLION
    assert (outside.secured(), outside.executed(), outside.columns) == (None, None, [])


def test_of_several_days_of_a_cell_the_latest_counts():
    later, earlier = entry("2020-12-31", 8), entry("2020-06-30", 5)

    assert facts_of(card_with(later, earlier).execution).executed() == 8 * MILLION
    assert facts_of(card_with(earlier, later).execution).executed() == 8 * MILLION


def test_on_an_earlier_day_the_later_fact_is_not_known():
    both = card_with(entry("2020-06-30", 5), entry("2020-12-31", 8)).execution

    assert facts_of(both, datetime.date(2020, 12, 30)).executed() == 5 * MILLION
    assert facts_of(both, datetime.date(2020, 12, 31)).executed() == 8 * MILLION
    assert facts_of(both, datetime.date(2020, 1, 1)).executed() is None


def test_a_fact_without_a_year_belongs_to_the_year_of_its_day():
    facts = facts_of(card_with(entry("2020-06-30", 5), entry("2021-06-30", 7, year="2019")).execution)

    assert facts.columns == ["2019", "2020"]


def test_a_blank_is_not_nothing_executed():
    facts = facts_of(card_with(entry("2020-06-30", None), entry("2021-06-30", "-")).execution)

    assert facts.of_column("2020").executed() is None
    assert facts.of_column("2021").executed() == 0


def test_facts_of_a_line_a_sub_project_and_a_payer():
    rows = (entry("2020-06-30", 5), entry("2020-06-30", 7, payer="LH"), entry("2020-06-30", 9, source="시비"))
    facts = facts_of(card_with(*rows).execution)

    assert facts.of_line(("a", "구비", "LH")).executed() == 7 * MILLION
    assert facts.of_line(("a", "국비", "")).executed() is None
    assert (facts.of_item("a").executed(), facts.of_item("b").executed()) == (21 * MILLION, None)


def test_the_clock_is_the_latest_accepted_fact_and_never_today():
    reviews = [
        {"as_of": "2021-03-31", "state": "accepted"},
        {"as_of": "2021-09-30", "state": "submitted"},
    ]

    assert clock_of(real_card()) == datetime.date(2021, 6, 30)
    assert clock_of(card_with(entry("2020-12-31", 1), reviews=reviews)) == datetime.date(2021, 3, 31)
    assert clock_of(card_with()) is None


@pytest.mark.parametrize(
    ("key", "settled"),
    [("2020", True), ("2021", True), ("2022", False), ("2021-2022", True), ("2022-", False), ("prior", True),
     ("after_term", False), ("undivided", True)],
)  # fmt: skip
def test_past_and_current_columns_are_settled(key, settled):
    facts = facts_of(card_with(entry("2021-06-30", 1, year="undivided")).execution)

    assert is_settled(key, datetime.date(2021, 6, 30), facts) is settled
    assert is_settled(key, None, facts) is False
