"""재정확보율 and 집행률 of made-up plans: the term, facts outside the plan, nothing to divide by."""

import datetime

import pytest

from geumcheon.lib.money import DASH
from pledges.domain.card import Execution
from pledges.domain.execution import Facts
from pledges.domain.rates import execution_of_secured, in_term_securing_rate, securing_rate
from pledges.domain.sheet import Sheet, SheetLine

DAY = datetime.date(2021, 6, 30)
TERM = (2018, 2022)

OUTSIDE = "계획에 없는 세부사업·재원의 금액이 들어 있습니다."
BEYOND_PLAN = "계획한 금액보다 많습니다."


def planned(**amounts):
    """A plan of one line; y2018=300 is 300 won in 2018."""
    return Sheet((SheetLine("park", "구비", "", {key.strip("y"): won for key, won in amounts.items()}),))


def secured(item="park", **amounts):
    cells = {
        key.strip("y"): Execution(item=item, source="구비", year=key.strip("y"), as_of=DAY, secured=won)
        for key, won in amounts.items()
    }
    return Facts({(item, "구비", ""): cells})


def test_in_term_leaves_out_what_is_before_and_after_it_on_both_sides():
    plan = planned(prior=500, y2018=300, y2022=100, y2023=200, after_term=900)

    rate = in_term_securing_rate(plan, secured(prior=500, y2018=100), DAY, TERM)

    assert (rate.numerator, rate.denominator, str(rate.percent())) == (100, 400, "25.0")


@pytest.mark.parametrize("key", ["2022-2023", "2022-", "2017-2018", "undivided"])
def test_in_term_is_unknown_where_a_column_cannot_be_divided(key):
    plan = planned(y2018=300, **{key: 700})

    assert in_term_securing_rate(plan, secured(y2018=100), DAY, TERM).percent() is None


def test_in_term_is_unknown_where_a_fact_has_no_year():
    assert in_term_securing_rate(planned(y2018=300), secured(y2018=50, undivided=100), DAY, TERM).percent() is None


@pytest.mark.parametrize(
    ("inside", "outside", "why"),
    [
        (100, None, ()),
        (101, None, (BEYOND_PLAN,)),
        (60, 41, (OUTSIDE,)),
        (101, 1, (OUTSIDE, BEYOND_PLAN)),
        (60, 40, ()),
    ],
)
def test_why_a_rate_is_over(inside, outside, why):
    facts = Facts({**secured(y2018=inside).by_line, **secured("school", y2018=outside).by_line})

    rate = securing_rate(planned(y2018=100), facts, DAY)

    assert (rate.is_over, rate.why_over) == (bool(why), why)


def test_more_executed_than_secured_points_at_money_carried_over():
    cell = Execution(item="park", source="구비", as_of=DAY, secured=100, executed=130)

    rate = execution_of_secured(Facts({cell.line: {"2021": cell}}), DAY)

    assert str(rate.percent()) == "130.0"
    assert rate.why_over == ("확보액보다 많이 집행하였습니다. 이월금이 있는지 확인하십시오.",)


@pytest.mark.parametrize("amounts", [{}, {"y2018": None}, {"y2018": DASH}, {"y2018": 0}])
def test_without_a_denominator_there_is_no_rate(amounts):
    rate = securing_rate(planned(**amounts), secured(y2018=100), DAY)

    assert (rate.percent(), rate.is_over) == (None, False)
