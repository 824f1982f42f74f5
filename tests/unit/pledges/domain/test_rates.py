"""Rates with figures written out: the real card as of 2021-06-30, and how a rate is read."""

import datetime
from pathlib import Path

import pytest

from pledges.card_file.reading import read_card
from pledges.domain.execution import Facts, clock_of, facts_of
from pledges.domain.rates import (
    Rate,
    execution_of_secured,
    execution_of_total,
    in_term_securing_rate,
    securing_rate,
)
from pledges.domain.sheet import sheet_of

CARD = Path(__file__).parents[4] / "fixtures/cards/participation-1.json"
DAY = datetime.date(2021, 6, 30)
TERM = (2018, 2022)
MILLION = 1_000_000

OUTSIDE = "계획에 없는 세부사업·재원의 금액이 들어 있습니다."


@pytest.fixture(scope="module")
def card():
    return read_card(CARD.read_bytes())


@pytest.fixture(scope="module")
def facts(card):
    return facts_of(card.execution)


@pytest.fixture(scope="module")
def in_force(card):
    return sheet_of(card.plans[0])


@pytest.fixture(scope="module")
def proposal(card):
    return sheet_of(card.plans[1])


def test_the_proposal_of_the_real_card(card, proposal, facts):
    rates = (
        securing_rate(proposal, facts, clock_of(card)),
        execution_of_total(proposal, facts, clock_of(card)),
        execution_of_secured(facts, clock_of(card)),
    )

    assert [str(rate.percent()) for rate in rates] == ["77.8", "53.5", "68.7"]
    assert [rate.name for rate in rates] == ["재정확보율", "집행률(총사업비)", "집행률(확보액)"]
    assert [rate.denominator_name for rate in rates] == ["총사업비", "총사업비", "확보액"]
    assert [rate.numerator // MILLION for rate in rates] == [7_157, 4_917, 4_917]
    assert [rate.denominator // MILLION for rate in rates] == [9_196, 9_196, 7_157]
    assert {rate.as_of for rate in rates} == {DAY}
    assert [(rate.is_over, rate.why_over) for rate in rates] == [(False, ())] * 3


def test_the_plan_in_force_of_the_real_card_is_over_and_says_why(in_force, facts):
    rates = securing_rate(in_force, facts, DAY), execution_of_total(in_force, facts, DAY)

    assert [str(rate.percent()) for rate in rates] == ["174.3", "119.8"]
    assert [rate.denominator // MILLION for rate in rates] == [4_105, 4_105]
    assert [rate.outside // MILLION for rate in rates] == [3_790, 2_779]
    assert [(rate.is_over, rate.why_over) for rate in rates] == [(True, (OUTSIDE,))] * 2


def test_in_term_all_of_the_real_card_lies_in_the_term(proposal, facts):
    rate = in_term_securing_rate(proposal, facts, DAY, TERM)

    assert (rate.name, rate.denominator_name) == ("재정확보율(임기 내)", "임기 내 총사업비")
    assert (str(rate.percent()), rate.denominator) == ("77.8", 9_196 * MILLION)


def test_without_facts_the_rate_is_unknown_not_zero(in_force):
    assert securing_rate(in_force, Facts({}), None).percent() is None
    assert execution_of_secured(Facts({}), None).percent() is None


def rate_of(numerator, denominator):
    return Rate(name="비율", numerator=numerator, denominator=denominator, denominator_name="전체", as_of=DAY)


@pytest.mark.parametrize(
    ("numerator", "denominator", "decimals", "percent", "is_over"),
    [
        (1, 8, 1, "12.5", False),
        (1, 16, 1, "6.3", False),
        (2, 3, 0, "67", False),
        (100_001, 100_000, 1, "100.0", True),
        (99_999, 100_000, 1, "100.0", False),
        (5, 5, 1, "100.0", False),
    ],
)
def test_percent_is_half_up_and_over_is_told_by_the_exact_figures(numerator, denominator, decimals, percent, is_over):
    rate = rate_of(numerator, denominator)

    assert (str(rate.percent(decimals)), rate.is_over) == (percent, is_over)
