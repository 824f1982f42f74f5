"""The request of 주민참여-1 on paper: its parts in their order, in words and marks, and nobody's name."""

from tests.support.books import cells, row_of, texts
from tests.support.requests import FORM, MONEY, opened


def test_the_parts_stand_in_the_order_of_the_paper(content):
    words = texts(opened(content)[FORM])

    parts = [
        "주민참여-1",
        "□ 당초 공약개요",
        "□ 조정 심의요청 내역",
        "○ 연도별 추진목표",
        "○ 연도별 예산계획",
        "□ 조정사유",
    ]
    assert [each for each in words if each in parts] == parts


def test_the_head_names_teams_and_ranks_and_nobody(content):
    sheet = opened(content)[FORM]

    assert row_of(sheet, "주민참여-1") == ["금천 마을민주주의 사업"]
    assert row_of(sheet, "분야") == ["더불어 행복한 금천", "추진부서", "마을자치과"]
    assert row_of(sheet, "작성자") == ["자치행정팀 주무관, 마을생태계팀 주무관, 주민참여팀 주무관"]


def test_the_overview_is_that_of_the_original_plan(book):
    sheet = book[FORM]

    assert row_of(sheet, "-사업기간") == ["2018 ~ 2022"]
    assert row_of(sheet, "-총사업비") == [4105]
    assert row_of(sheet, "-주요내용") == ["· 찾아가는 동주민센터"]


def test_what_ends_is_struck_inside_its_cell_and_what_is_new_stands_out(content):
    sheet = opened(content)[FORM]
    (names,) = [
        cell.value for cell in cells(sheet) if "동특성화사업," in str(cell.value) and "지원사업" in str(cell.value)
    ]

    assert [run.text for run in names if run.font.strike] == ["동특성화사업"]
    assert [run.text for run in names if run.font.b] == ["마을공동체 활성화", "주민자치활동 지원사업"]


def test_targets_of_both_plans_stand_by_year(content):
    sheet = opened(content)[FORM]

    assert row_of(sheet, "당초", "주민자치사업 활성화")[0] == "· 역량강화\n· 사업발굴"
    assert row_of(sheet, "조정(안)", "주민자치사업 활성화")[2] == (
        "· 주민총회 1회 개최\n· 위원 보수교육 3시간\n· 주민자치학교 1회 개최"
    )
    assert row_of(sheet, "동특성화사업(종료)") == ["· 10개동 구비 2억 5천(동별2천5백)"] * 2


def test_the_reason_is_plain_text_with_the_bullets_of_the_paper(content):
    words = texts(opened(content)[FORM])

    assert "○ 유사사업인 동특성화사업 종료" in words


def test_the_unit_stands_above_every_money_table(content):
    book = opened(content)

    assert "(단위 : 백만원)" in texts(book[FORM])
    assert "(단위 : 백만원)" in texts(book[MONEY])
