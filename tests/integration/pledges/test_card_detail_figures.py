"""The card page of 주민참여-1: every figure as the paper prints it, with the true one beside the misprint."""

import pytest

from tests.cards.real_tables import BUDGET, BUDGET_CELLS, INVESTMENT, INVESTMENT_CELLS, halves, rows
from tests.pages.card import card_reader
from tests.support.real import real_counts
from tests.support.register import take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return card_reader(client_as("viewer"))


def test_card_detail_shows_the_plan_in_force(show):
    take_real()

    page = show()

    assert page.choices == ["당초(시행 중)", "조정 1차(안)"]
    assert not page.has("standing")
    assert (page.cell("total"), page.cell("secured"), page.cell("executed")) == ("4,105", "7,157", "4,917")
    assert page.budget("", "total") == {
        "total": "4,105", "2018": "875", "2019": "995", "2020": "745", "2021": "745", "2022": "745",
    }  # fmt: skip


def test_card_detail_says_that_a_proposal_is_not_decided(show):
    take_real()

    page = show(plan=1)

    assert page.cell("standing") == "아직 결정되지 않은 조정(안)입니다. 시행 중인 계획은 당초입니다."
    assert page.cell("plan-title") == "금천 마을민주주의 사업 확대"
    assert (page.cell("total"), page.cell("secured"), page.cell("executed")) == ("9,196", "7,157", "4,917")
    assert page.cell("fact-sums") == "확보액 7,157 (2018~2021년), 집행액 4,917 백만원 — 2021. 6. 30. 기준"


def test_card_detail_prints_every_figure_of_the_original_budget(show):
    take_real()

    page = show()

    for key, row, cells in rows(BUDGET, BUDGET_CELLS):
        assert page.budget(key, row) == cells, (key, row)
    assert page.items("budget-table") == [
        "autonomy", "community", "participatory-budget", "dong-specialisation", "outreach-centre",
    ]  # fmt: skip


def test_card_detail_prints_every_figure_of_the_adjusted_investment(show):
    take_real()

    page = show(plan=1)

    for key, row, cells in rows(INVESTMENT, INVESTMENT_CELLS):
        assert page.investment(key, row) == cells, (key, row)
        assert page.budget(key, row) == halves(cells), (key, row)


def test_card_detail_keeps_blank_dash_and_zero_apart(show):
    take_real()

    page = show()
    ended = page.budget("dong-specialisation", "구비")
    next_year = show(plan=1).investment("community", "시비")

    assert (ended["2019"], ended["2020"]) == ("250", "-")
    assert page.budget("dong-specialisation", "subtotal")["2020"] == "0"
    assert (next_year["2022"], next_year["2022-executed"]) == ("300", "")


def test_card_detail_shows_the_printed_figure_beside_the_true_one(show):
    # The adjusted card of 주민참여-1 prints 2,295 for years that come to 2,446.
    take_real()

    page = show(plan=1)

    for table in ("budget-table", "investment-table"):
        assert page.money(table, "autonomy", "구비")["total"] == "2,446"
        assert page.marks(table, "autonomy", "구비") == {"total": ["인쇄 2,295"]}
    assert f"오류 {real_counts()[0]}건" in page.cell("findings")
    assert page.link("인쇄 2,295").endswith("/findings/?plan=1#finding-1")


def test_card_detail_tells_the_exact_won(show):
    take_real()

    page = show(plan=1)

    assert page.hint("budget-table", "autonomy", "구비", "total") == "2,446,000,000원"
    assert page.hint("investment-table", "community", "시비", "2022-executed") is None


def test_card_detail_shows_money_that_the_plan_does_not_know(show):
    take_real()

    page = show()

    assert page.cell("fact-sums") == (
        "확보액 3,367 (계획 안) + 3,790 (계획 밖) = 7,157 , 집행액 2,138 (계획 안) + 2,779 (계획 밖) = 4,917 "
        "백만원 — 2021. 6. 30. 기준"
    )
    outside = page.investment("", "outside")
    assert (outside["total"], outside["total-executed"]) == ("3,790", "2,779")
    assert page.investment("outside-autonomy-support", "시비")["2019"] == "424"


def test_card_detail_names_what_is_secured_and_what_is_required(show):
    take_real()

    heads = show(plan=1).heads("investment-table")

    assert heads[:8] == ["구 분", "재원별", "합 계", "2018년", "2019년", "2020년", "2021년", "2022년"]
    assert heads[8:10] == ["확보액 및 투자수요", "집행액"]
    assert heads[10:] == ["확보액", "집행액"] * 4 + ["투자수요", "집행액"]


def test_card_detail_lists_targets_as_bullets(show):
    take_real()

    targets = show(plan=1).targets("주민자치사업 활성화")

    assert targets["2018"] == ["주민총회 1회 개최", "주민자치학교 1회 개최"]
    assert targets["2020"] == ["주민총회 1회 개최", "위원 보수교육 3시간", "주민자치학교 1회 개최"]


def test_card_detail_shows_records_with_their_money_and_statistics(show):
    take_real()

    records = show().section("추진실적").text

    assert "동단위 시민참여예산사업 2019. 3. ~ 2019. 12." in records
    assert "시비 300백만원" in records
    assert "방문실적 방문 사후처리 계 어르신 우리아이 빈곤위기 돌봄양육" in records
    assert "15,025 1,821 147 12,947 110" in records
