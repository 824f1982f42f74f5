"""The page of a comparison: 당초 ‖ 조정(안) ‖ 증감 of 주민참여-1."""

import pytest

from tests.pages.compare import compare_address, compare_reader
from tests.support.real import real_findings
from tests.support.register import take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return compare_reader(client_as("viewer"))


def test_card_compare_shows_the_change_of_the_whole(show):
    take_real()

    page = show()

    assert (page.cell("original"), page.cell("adjusted"), page.cell("change")) == ("4,105", "9,196", "증 5,091")
    assert page.money("all", "계", "change") == {
        "total": "증 5,091", "2018": "증 379", "2019": "증 769", "2020": "증 1,472", "2021": "증 1,177",
        "2022": "증 1,294",
    }  # fmt: skip


def test_card_compare_opens_and_stays_shut(client_as):
    take_real()

    assert client_as("viewer").get(compare_address()).status_code == 200
    assert client_as(None).get(compare_address()).status_code == 403


def test_card_compare_marks_words_that_came_and_left(show):
    take_real()

    page = show()

    assert page.text("공약명") == {"original": "금천 마을민주주의 사업", "adjusted": "금천 마을민주주의 사업 확대"}
    assert (page.struck("공약명"), page.added("공약명")) == ([], ["확대"])
    assert (page.struck("사업기간 구분"), page.added("사업기간 구분")) == (["단기"], [])
    assert page.struck("분야") == page.added("분야") == []


def test_card_compare_tells_what_became_of_each_sub_project(show):
    take_real()

    page = show()

    assert page.item("autonomy")["fate"] == "유지"
    renamed = page.item("community")
    assert (renamed["fate"], renamed["original"]) == ("명칭 변경", "동단위 공동체 활성화")
    assert (page.item("dong-specialisation")["fate"], page.item("dong-specialisation")["note"]) == (
        "종료",
        "2019년까지",
    )
    added = page.item("autonomy-support")
    assert (added["fate"], added["original"], added["note"]) == ("추가", "", "동특성화사업에서 이어짐")


def test_card_compare_adds_up_by_sub_project(show):
    take_real()

    page = show()

    assert page.summary("total") == {"original": "4,105", "adjusted": "9,196", "change": "증 5,091"}
    assert page.summary("autonomy") == {"original": "1,550", "adjusted": "3,313", "change": "증 1,763"}
    assert page.summary("participatory-budget") == {"original": "1,380", "adjusted": "1,090", "change": "△290"}
    assert page.summary("autonomy-support") == {"original": "", "adjusted": "1,724", "change": "증 1,724"}
    assert page.summary("dong-specialisation") == {"original": "500", "adjusted": "500", "change": "0"}


def test_card_compare_opens_money_up_by_source_and_year(show):
    take_real()

    page = show()

    assert page.money("autonomy", "구비", "original")["2020"] == "96"
    assert page.money("autonomy", "구비", "adjusted") == {
        "total": "2,446 인쇄 2,295", "2018": "180", "2019": "168", "2020": "619", "2021": "591", "2022": "888",
    }  # fmt: skip
    assert page.money("autonomy", "시비", "change")["2018"] == "△34"
    assert page.money("dong-specialisation", "구비", "original")["2020"] == "-"


def test_card_compare_says_which_source_moved(show):
    take_real()

    assert show().moved == ["재원 이동 — 동단위 시민참여예산 사업: 구비 1,380 → 시비 1,090"]


def test_card_compare_sets_targets_one_above_the_other(show):
    take_real()

    page = show()

    original, adjusted = (page.target("community", side, "2018") for side in ("original", "adjusted"))
    assert original.text == "역량강화 동네트워킹"
    assert [each.text for each in original.all("del")] == ["역량강화"]
    assert "주민교육 연3회" in adjusted.text
    assert [each.text for each in adjusted.all("del")] == []


def test_card_compare_lists_the_findings_of_both_plans(show):
    take_real()

    of_plans = [each.code for each in real_findings() if each.place.startswith(("plans[", "adjustments["))]
    assert {"line-total", "total-column"} <= set(of_plans)
    assert show().findings == of_plans


def test_card_compare_says_what_the_request_says(show):
    take_real()

    page = show()

    assert page.cell("kinds") == "사업비, 연도별 목표"
    assert "동특성화사업 종료" in page.main.text
