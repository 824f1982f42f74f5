"""Rates on a card: name, denominator, day; marked with why where over 100 %."""

from decimal import Decimal

from pledges.domain.rates.money import OUTSIDE
from pledges.reports.card.rates import rate_rows
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import real_card


def test_the_proposal_of_the_real_card():
    rows = rate_rows(real_card(), real_card().plans[1])

    assert [(row.name, row.percent) for row in rows] == [
        ("재정확보율", Decimal("77.8")),
        ("집행률(총사업비)", Decimal("53.5")),
        ("집행률(확보액)", Decimal("68.7")),
    ]
    assert {row.as_of for row in rows} == {"2021. 6. 30."}
    assert [row.why for row in rows] == [(), (), ()]


def test_the_plan_in_force_is_over_and_says_why():
    securing, execution, _ = rate_rows(real_card(), real_card().plans[0])

    assert (securing.percent, securing.is_over, securing.why) == (Decimal("174.3"), True, (OUTSIDE,))
    assert (execution.percent, execution.is_over, execution.why) == (Decimal("119.8"), True, (OUTSIDE,))
    assert (execution.numerator_name, execution.denominator_name, execution.denominator) == (
        "집행액", "총사업비", 4_105_000_000,
    )  # fmt: skip


def test_without_facts_there_are_no_rates():
    one = read(card(plan(item("a", line(y2018=1)))))

    assert rate_rows(one, one.plans[0]) == ()


def test_a_rate_in_the_term_stands_where_it_says_something_of_its_own():
    facts = [{"item": "a", "source": "구비", "as_of": "2018-12-31", "secured": 5, "executed": 2}]
    one = read(card(plan(item("a", line(y2018=10, after_term=10))), execution=facts))

    rows = {row.name: row.percent for row in rate_rows(one, one.plans[0])}

    assert (rows["재정확보율"], rows["재정확보율(임기 내)"]) == (Decimal("25.0"), Decimal("50.0"))
