"""Three hundred cards hold every plan a district could print. A kind that no card has any more is missed here."""

from collections import Counter

import pytest

from geumcheon.lib.money import DASH, Unit, decimals_of
from pledges.made_up.money import LEVELS


@pytest.fixture
def cards(three_hundred):
    return three_hundred


@pytest.fixture
def lines(cards):
    return [line for card in cards for plan in card.plans for item in plan.items for line in item.funding]


def test_every_kind_of_column(lines):
    columns = {column for line in lines for column in line.amounts}

    assert columns >= {"2018", "2022", "prior", "after_term", "2022-2023", "2022-", "2018-2019", "undivided"}


def test_money_without_years_stands_alone_and_beside_years(cards):
    tables = [{key for item in card.in_force.items for line in item.funding for key in line.amounts} for card in cards]

    assert {"undivided"} in tables
    assert any("undivided" in table and "2018" in table for table in tables)


def test_every_kind_of_cell(lines):
    cells = [won for line in lines for won in line.amounts.values()]

    assert None in cells
    assert DASH in cells
    assert 0 in cells


def test_every_source_with_payers_notes_and_levels(lines):
    assert {line.source for line in lines} == set(LEVELS)
    assert {line.source for line in lines if line.payer} == {"민간", "기타"}
    assert {line.level for line in lines} == {*LEVELS.values(), "local", None}
    assert all(line.note for line in lines if line.source == "기타")


def test_units_and_decimals(cards):
    shown = Counter(
        (card.unit, decimals_of(won, Unit(card.unit)))
        for card in cards for plan in card.plans for item in plan.items for line in item.funding
        for won in line.amounts.values() if isinstance(won, int)
    )  # fmt: skip

    assert shown.keys() >= {("백만원", 0), ("백만원", 1), ("백만원", 2), ("천원", 0), ("억원", 0), ("억원", 1)}


def test_shapes_of_plans(cards):
    plans = [card.in_force for card in cards]
    items = [item for plan in plans for item in plan.items]

    assert {len(plan.items) for plan in plans} >= {1, 2, 3, 4, 5, 8, 15}
    assert any(plan.items[0].whole for plan in plans)
    assert any(len(plan.items) > 1 and plan.items[-1].whole for plan in plans)
    assert all(any(getattr(item, name) for item in items) for name in ("parent", "row", "planned_progress"))
    assert any(plan.project_cost for plan in plans)
    assert any(line.counted_in for item in items for line in item.funding)


def test_plans_by_state_and_number(cards):
    assert {plan.state for card in cards for plan in card.plans} == {"confirmed", "proposed", "refused", "draft"}
    assert {len(card.plans) for card in cards} == {1, 2, 3, 4}


def test_periods_by_year_by_month_and_open(cards):
    periods = {card.in_force.period for card in cards}

    assert periods >= {("2018", "2022"), ("2018-07", "2022-06"), ("2018", None)}
    assert any(int(first[:4]) < 2018 for first, _ in periods)


def test_totals_are_printed_by_some_and_not_by_others(cards):
    plans = [card.in_force for card in cards if card.in_force.stated]

    assert any(plan.stated.in_term is not None for plan in plans)
    assert {bool(plan.stated.by_year) for plan in plans} == {True, False}
    assert {plan.stated.head.unit for plan in plans if plan.stated.head} >= {None, "억원", "천원"}
    assert any(item.stated and item.stated.by_year for plan in plans for item in plan.items)
    assert any(item.stated_subtotal is not None for plan in plans for item in plan.items)
