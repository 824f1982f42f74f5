"""Units of a card's pages: figures shortened together, marked where they gave way, exact won behind them."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import card_reader, part_address
from tests.pages.compare import compare_reader
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return card_reader(client_as("viewer"))


def test_hundred_millions_tie_and_mark_what_gave_way(show):
    take_real()

    page = show(plan=1, unit="억원")

    assert page.budget("", "total") == {
        "total": "92.0", "2018": "12.5", "2019": "17.7", "2020": "22.2", "2021": "19.2", "2022": "20.4",
    }  # fmt: skip
    assert page.tied("budget-table", "", "total") == ["2019"]
    assert page.hint("budget-table", "", "total", "2019") == "1,764,000,000원"
    assert "단수조정" in page.cell("tied-note")
    assert page.cell("total") == "92.0"
    assert page.cell("총사업비") == "92.0 억원"


def test_the_unit_of_the_paper_marks_nothing(show):
    take_real()

    page = show(plan=1)

    assert page.tied("budget-table", "", "total") == []
    assert not page.has("tied-note")


def test_thousands_and_won_are_exact(show):
    take_real()

    assert show(plan=1, unit="천원").budget("autonomy", "구비")["total"] == "2,446,000"
    assert show(plan=1, unit="원").budget("autonomy", "구비")["total"] == "2,446,000,000"


def test_a_printed_total_is_told_in_the_unit_shown(show):
    take_real()

    page = show(plan=1, unit="억원")

    assert page.marks("budget-table", "autonomy", "구비") == {"total": ["인쇄 23.0"]}


def test_decimals_of_the_file_stay_in_its_own_unit(show):
    take(card(plan(item("a", line(y2018=13.5, y2019=1)))))

    assert show("시험-1").budget("a", "구비") == {"total": "14.5", "2018": "13.5", "2019": "1"}
    assert show("시험-1", unit="백만원").budget("a", "구비")["2018"] == "13.5"


def test_money_is_summed_by_source_apart(client_as, show):
    take_real()

    page = type(show())(client_as("viewer").get(part_address("money"), {"plan": "1"}))

    assert page.money("source-table", "", "시비")["total"] == "5,626"
    assert page.money("source-table", "", "구비")["total"] == "3,570"
    assert page.money("source-table", "", "계")["total"] == "9,196"


def test_a_comparison_subtracts_what_it_shows(client_as):
    take_real()

    page = compare_reader(client_as("viewer"))(unit="억원")

    assert (page.cell("original"), page.cell("adjusted"), page.cell("change")) == ("41.1", "92.0", "증 50.9")
    assert page.summary("dong-specialisation") == {"original": "5.0", "adjusted": "5.0", "change": "0.0"}
    assert page.moved == ["재원 이동 — 동단위 시민참여예산 사업: 구비 13.8 → 시비 10.9"]


def test_rates_stand_on_the_card_with_what_they_are_of(show):
    take_real()

    over, proposal = show().rate("재정확보율"), show(plan=1).rate("집행률(총사업비)")

    assert over == {
        "percent": "174.3%",
        "of": "확보액 7,157 ÷ 총사업비 4,105 백만원 · 2021. 6. 30. 기준",
        "why": "계획에 없는 세부사업·재원의 금액이 들어 있습니다.",
    }
    assert proposal == {"percent": "53.5%", "of": "집행액 4,917 ÷ 총사업비 9,196 백만원 · 2021. 6. 30. 기준"}
