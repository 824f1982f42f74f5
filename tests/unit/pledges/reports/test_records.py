"""추진실적 of a card by year, as pages and workbooks write them; no database."""

from collections import Counter

import pytest

from pledges.reports.card.records import years_of_records
from tests.support.real import real_card

NO_END = "2021 보조금사업 실행"


@pytest.fixture(scope="module")
def years():
    return {each.year: each for each in years_of_records(real_card())}


def test_a_record_without_an_end_stays_open(years):
    periods = {record.title: record.period for record in years[2021].records}
    assert periods[NO_END] == "2020. 4. ~"
    assert periods["주민자치회 사무국 구성"] == "2021. 7. 1."
    assert periods["주민총회"] == "2021. 5. 28. ~ 2021. 6. 14."


def test_a_base_says_the_day_it_was_counted(years):
    notes = {table.title: table.notes for year in (2020, 2021) for table in years[year].tables}
    assert [str(part) for note in notes["시민찾동이 발굴"] for part in note] == [
        "인구(2020. 1. 1. 기준)",
        "233066",
        "비율(%)",
        "0.3",
        "목표",
        "699",
    ]
    assert [str(part) for note in notes["주민총회 참여"] for part in note] == [
        "투표가능 인구",
        "224012",
        "비율(%)",
        "5",
    ]


def test_records_of_the_real_card_stand_under_the_quarters_of_its_paper(years):
    quarters = Counter(record.quarter for record in years[2020].records)
    assert quarters == {None: 7, 1: 3, 2: 5, 3: 2, 4: 2}


def test_bullets_printed_twice_stand_twice(years):
    titles = Counter(record.title for record in years[2020].records)
    twice = {"동자치회 분과 구성", "보조금사업 세부추진계획 작성·제출", "보조금사업 보조금 교부"}
    assert {title for title, times in titles.items() if times == 2} == twice


def test_the_records_that_other_programs_know_by_their_place_stay_there():
    assert [record.title for record in real_card().performance[:7]] == [
        "동단위 시민참여예산사업",
        "동특성화사업",
        "주민자치활동 지원사업",
        "동단위 계획형 시민참여예산사업",
        "주민자치활동 지원사업",
        "보조금 교부: 동단위 계획형 시민참여예산",
        "보조금 교부: 주민자치활동 지원사업",
    ]
