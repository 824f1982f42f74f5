"""Records that stand twice in a year, and things that stand elsewhere than the year before."""

import pytest

from tests.support.records import record, told

BODY = "- 분과 구성"


def test_the_same_record_twice():
    first, again = (
        record(2020, "2020-01", body=BODY),
        record(2020, "2020-01", body="- 분과  구성", quarter=1, item=None),
    )

    assert told(first, record(2020, "2020-02"), again) == [
        ("warning", "record-twice", "performance[2]", "주민총회", "제목 바로 아래")
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"start": "2020-02"},
        {"start": "2020-01", "end": "2020-01"},
        {"body": "- 다른 일"},
        {"title": "주민회의"},
        {"year": 2021, "start": "2021-01"},
    ],
)
def test_records_that_differ_in_anything(changed):
    first = record(2020, "2020-01", body=BODY)

    assert told(first, first | changed) == []


def test_records_without_a_day_may_stand_twice_and_later_quarters_are_named():
    assert told(record(2020, body=BODY), record(2020, body=BODY)) == []
    twice = record(2020, "2020-05", quarter=2), record(2020, "2020-05", quarter=2)
    assert [each[4] for each in told(*twice)] == ["2분기 아래"]


def row(year: int, title: str, body: str) -> dict:
    return {"year": year, "title": title, "body": body}


TABLE = [row(year, title, "- 운영") for title in ("마을 교육", "마을 축제") for year in (2018, 2019)]


def test_a_thing_that_stands_under_another_heading_than_the_year_before():
    found = told(*TABLE, row(2020, "마을 교육", "- 마을초대석 3회"), row(2021, "마을 축제", "- 마을 초대석, 난장"))

    assert found == [("note", "record-moved", "performance[5].body", "마을 축제", "마을 교육")]


def test_a_phrase_of_several_headings_of_a_year_is_no_name():
    both = [row(2020, title, "- 결과공유회 1회") for title in ("마을 교육", "마을 축제")]

    assert told(*TABLE, *both, row(2021, "마을 축제", "- 결과공유회 1회")) == []


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (row(2020, "마을 교육", "- 마을초대석 3회"), row(2021, "찾아가는 마을 교육", "- 마을초대석 3회")),
        (row(2020, "마을 교육", "- 마을초대석"), row(2021, "마을 축제", "- 마을초대석")),
        (row(2020, "마을 교육", "- 초대석 3회"), row(2021, "마을 축제", "- 초대석 3회")),
        (row(2020, "다른 실적", "- 마을초대석 3회"), row(2021, "마을 축제", "- 마을초대석 3회")),
        (row(2020, "마을 교육", "- 마을초대석 3회"), row(2020, "마을 축제", "- 마을초대석 3회")),
    ],
)
def test_things_that_stay_or_are_no_names_of_their_own(first, later):
    assert told(*TABLE, first, later) == []
