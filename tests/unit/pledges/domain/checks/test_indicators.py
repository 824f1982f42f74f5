"""Printed 계 and 소계 of statistics against their cells; counts are never rounded."""

from decimal import Decimal

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings
from tests.support.real import real_card


def of_kind(name: str, unit: str | None, values: dict, total: float) -> dict:
    return card(indicators=[{"name": name, "year": 2018, "unit": unit, "values": values, "stated": {"계": total}}])


def table(values: dict, **stated) -> dict:
    return card(indicators=[{"name": "복지플래너 활동", "year": 2018, "values": values, "stated": stated}])


VISITS = {"어르신": 1821, "우리아이": 147, "빈곤위기": 12947, "돌봄양육": 110}


def test_the_total_of_the_real_table_holds():
    # 2018: 15,025 = 1,821 + 147 + 12,947 + 110.
    assert findings(table(VISITS, 계=15025)) == []


def test_a_wrong_total_is_an_error_at_its_place():
    (found,) = findings(table(VISITS, 계=15125))

    assert (found.code, found.severity, found.cause) == ("indicator-total", "error", "mismatch")
    assert (found.place, found.gap) == ("indicators[0].stated.계", Decimal(-100))
    assert found.message == ("2018년 복지플래너 활동 · 계: 인쇄된 15,125, 내역의 합 15,025 — 100 많게 인쇄되었습니다.")


def test_a_whole_count_off_by_one_is_no_rounding():
    (found,) = findings(table(VISITS, 계=15026))

    assert found.cause == "mismatch"


@pytest.mark.parametrize("label", ["계", "합계", "총계", "소계", "합 계", "총합계"])
def test_every_word_for_the_whole_is_known(label):
    assert [each.gap for each in findings(table(VISITS, **{label: 1}))] == [Decimal(15024)]


def test_a_label_of_a_group_is_the_sum_of_that_group():
    values = {"방문": {"가": 1, "나": 2}, "처리": {"가": 10, "나": 20}}

    assert findings(table(values, 방문=3, 처리=30, 계=33)) == []
    assert [each.place for each in findings(table(values, 방문=4, 처리=30))] == ["indicators[0].stated.방문"]


def test_a_total_of_nobody_knows_what_is_left_alone():
    assert findings(table(VISITS, 목표=999)) == []


def test_decimals_may_be_rounded_in_their_last_digit():
    assert [each.cause for each in findings(table({"가": 1.5, "나": 2.5}, 계=4.1))] == ["rounding"]
    assert [each.cause for each in findings(table({"가": 1.5, "나": 2.5}, 계=4.2))] == ["mismatch"]


def test_blanks_may_explain_a_sum_below_the_printed():
    assert [(each.severity, each.cause) for each in findings(table({"가": 1, "나": None}, 계=5))] == [
        ("warning", "incomplete")
    ]
    assert [each.cause for each in findings(table({"가": 9, "나": None}, 계=5))] == ["mismatch"]


def test_without_any_cell_the_total_cannot_be_checked():
    (found,) = findings(table({"가": None}, 계=5))

    assert (found.severity, found.computed, found.gap) == ("warning", None, None)


def test_a_dash_counts_as_nothing():
    assert findings(table({"가": 5, "나": "-"}, 계=5)) == []


def test_every_table_of_the_real_card_holds():
    assert len([each for each in real_card().indicators if each.stated]) >= 8


@pytest.mark.parametrize(
    ("name", "unit", "values", "total"),
    [
        ("고용률", "%", {"남": 70.1, "여": 52.3}, 61.0),
        ("고용률", None, {"남": 70.1, "여": 52.3}, 61.0),
        ("고용", "％", {"남": 70.1, "여": 52.3}, 61.0),
        ("참여(%)", None, {"남": 70.1, "여": 52.3}, 61.0),
        ("참여", None, {"처리율": 70, "응답률": 52}, 61),
        ("회원", "세", {"남": 41, "여": 43}, 42),
        ("평균연령", None, {"남": 41, "여": 43}, 42),
        ("만족도", "점", {"가산동": 81.2, "독산동": 79.5}, 80.3),
        ("회당 참여", "명", {"가산동": 30, "독산동": 20}, 25),
        ("청렴도", "등급", {"내부": 3, "외부": 4}, 3.5),
    ],
)
def test_what_is_not_added_is_not_compared(name, unit, values, total):
    assert findings(of_kind(name, unit, values, total), "indicator-total") == []


@pytest.mark.parametrize("name", ["자율방범 활동", "법률 상담", "교육 참여"])
def test_what_only_sounds_like_a_rate_is(name):
    assert [each.severity for each in findings(of_kind(name, "명", {"남": 10, "여": 12}, 25))] == ["error"]


@pytest.mark.parametrize(
    ("values", "total"),
    [
        ({"신청": 120, "수료": 100}, 100),
        ({"전체": 100, "65세 이상": 60, "기초수급": 30}, 100),
        ({"남": 10, "여": 12, "(그중) 외국인": 3}, 22),
        ({"1월": 100, "2월": 120, "3월": 130}, 130),
        ({"남": 10, "여": 12, "장애인": 3, "외국인": 4}, 22),
    ],
)
def test_parts_that_overlap_are_a_note(values, total):
    (found,) = findings(of_kind("교육", "명", values, total))

    assert (found.code, found.severity) == ("indicator-total", "note")
    assert found.message.endswith("서로 겹치는 칸을 함께 더하였는지 확인하십시오.")


def test_a_misprint_of_a_digit_stays_an_error():
    for total in (15_035, 15_026, 15_205, 14_025, 10_525, 25_025):
        assert [each.severity for each in findings(table(VISITS, 계=total))] == ["error"]
