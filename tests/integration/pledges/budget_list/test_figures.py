"""Figures of budget and execution: of the real card, by year and source, rates with what they are counted against."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.cards.spent import spent
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_budget_of_the_real_card_is_over_its_plan_in_force_and_says_why(show):
    take_real()

    page = show()

    assert [page.figure(name) for name in ("planned", "secured", "executed")] == ["4,105", "7,157", "4,917"]
    assert [page.figure(f"rate-{number}") for number in (1, 2, 3)] == ["174.3%", "119.8%", "68.7%"]
    assert page.figure("why-1") == "계획에 없는 세부사업·재원의 금액이 들어 있습니다."
    assert page.row("pledge", "주민참여-1") == [
        "4,105", "7,157", "4,917", "174.3% 계획 밖", "119.8% 계획 밖", "68.7%",
    ]  # fmt: skip


def test_budget_shows_money_that_the_plan_does_not_know_with_its_sums(show):
    take_real()

    page = show()

    assert page.outside("inside") == ["3,367", "2,138"]
    assert page.outside("outside") == ["3,790", "2,779"]
    assert page.outside("total") == ["7,157", "4,917"]


def test_budget_of_the_real_card_by_year_and_source(show):
    take_real()

    page = show()

    assert page.keys("year") == ["total", "2018", "2019", "2020", "2021", "2022"]
    assert page.row("year", "2018")[:3] == ["875", "1,254", "1,199"]
    assert page.row("year", "2022") == ["745", "", "0", "–", "0.0%", "–"]
    assert page.row("field", "더불어 행복한 금천") == page.row("department", "마을자치과") == page.row("year", "total")


def test_every_rate_names_its_denominator_and_day(show):
    take_real()

    notes = [each.text for each in show().main.find("dl", **{"class": "figures"}).all("span", **{"class": "note"})]

    assert notes[3:] == [
        "÷ 총사업비 · 2021. 6. 30. 기준", "÷ 총사업비 · 2021. 6. 30. 기준", "÷ 확보액 · 2021. 6. 30. 기준",
    ]  # fmt: skip


def test_blanks_stay_blank_and_dashes_are_nothing(show):
    take(card(plan(item("a", line(y2018="-"), line("시비", y2019=None))), execution=[spent("a", "-", None)]))

    page = show()

    assert page.row("pledge", "시험-1") == ["0", "0", "", "–", "–", "–"]


def test_budget_without_pledges_says_so(show):
    assert show().says("none") == "집계할 공약이 없습니다."
