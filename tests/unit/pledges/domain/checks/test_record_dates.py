"""Records beside their headings, their own days and the day of the facts."""

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings
from tests.support.records import record, told


@pytest.mark.parametrize(
    ("dates", "severity", "name"),
    [
        (("2020-08",), "warning", "start"),
        (("2020-03-31",), "warning", "start"),
        (("2020-06", "2020-07"), "note", "end"),
        (("2020-03", "2020-05"), "note", "start"),
        (("2020-05", "2021-02"), "note", "end"),
    ],
)
def test_months_outside_the_quarter(dates, severity, name):
    date = dates[1] if name == "end" else dates[0]

    found = told(record(2020, *dates, quarter=2))

    assert found == [(severity, "record-quarter", f"performance[0].{name}", date, "2020년 2분기")]
    (sentence,) = (f.message for f in findings(card(performance=[record(2020, *dates, quarter=2)])))
    assert ("어느 분기의 일인지" if severity == "warning" else "분기를 넘는 일인지") in sentence


@pytest.mark.parametrize("dates", [("2020-04-01", "2020-06-30"), ("2020-05",), ("2020",), (None, "2020-09")])
def test_months_within_the_quarter_or_none(dates):
    assert told(record(2020, *dates, quarter=2)) == []


def test_of_another_year_the_year_alone_is_told():
    assert [each[1] for each in told(record(2021, "2020-08", quarter=2))] == ["record-year"]


@pytest.mark.parametrize(
    ("start", "end"), [("2020-09-02", "2020-09-01"), ("2020-09", "2020-03-31"), ("2020-09", "2019")]
)
def test_an_end_before_its_start(start, end):
    assert told(record(2020, start, end)) == [("error", "record-period", "performance[0].end", end, start)]


@pytest.mark.parametrize(
    ("start", "end"), [("2020-09-02", "2020-09"), ("2020", "2020-01"), ("2020-09-02", "2020-09-02")]
)
def test_an_end_that_may_lie_after_its_start(start, end):
    assert told(record(2020, start, end)) == []


@pytest.mark.parametrize("dates", [("2020-11", "2021-02"), (None, "2019-05")])
def test_an_end_in_another_year(dates):
    found = told(record(2020, *dates))

    assert found == [("note", "record-year", "performance[0].end", dates[1], "2020")]
    assert told(record(2020, *dates, body="- 위탁기간 1년")) == []


CLOCK = {"indicators": [{"name": "표", "year": 2021, "as_of": "2021-06-30", "values": {"가": 1}}]}


@pytest.mark.parametrize("start", ["2021-07-01", "2021-08"])
def test_a_record_that_begins_after_the_facts(start):
    assert told(record(2021, start), **CLOCK) == [
        ("warning", "record-after-clock", "performance[0].start", start, "2021. 6. 30.")
    ]


def test_what_is_counted_before_it_is_over():
    counted = record(2021, "2021-01-01", "2021-12-31", body="- 교육 3회")

    assert told(counted, **CLOCK) == [
        ("note", "record-after-clock", "performance[0].end", "2021-12-31", "2021. 6. 30.")
    ]
    assert told(counted | {"body": "- 위탁기간 1년, 교육 3회"}, **CLOCK) == []
    assert told(counted | {"body": "- 추진주체: 구"}, **CLOCK) == []


@pytest.mark.parametrize(
    "given", [(2021, "2021-06-30"), (2021, "2021-06"), (2021, "2021"), (2020, "2020-12"), (2022, "2022-01")]
)
def test_records_up_to_the_day_and_years_the_facts_do_not_reach(given):
    assert told(record(*given), **CLOCK) == []


def test_a_review_that_waits_for_its_acceptance_moves_the_day_too():
    waiting = {"reviews": [{"as_of": "2021-09-30", "state": "submitted"}]}

    assert told(record(2021, "2021-08"), **CLOCK, **waiting) == []


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("기간 2019.0 11. 4 ~ 11. 16.", "2019.0 11", "달이 0으로 적혀 있습니다"),
        ("2020. 13. 1. 개최", "2020. 13. 1.", "달력에 없는 날입니다"),
        ("2019년 2월 29일 개최", "2019년 2월 29일", "달력에 없는 날입니다"),
        ("2월 30일 개최", "2월 30일", "달력에 없는 날입니다"),
        ("2020. 2. 30 개최", "2020. 2. 30", "달력에 없는 날입니다"),
        ("2020. 2. 30까지", "2020. 2. 30", "달력에 없는 날입니다"),
        ("2020년 13월 5명", "13월", "달력에 없는 날입니다"),
        ("13월 개최", "13월", "달력에 없는 날입니다"),
        ("2019. 11. 20.(목) 개최", "2019. 11. 20.(목)", "수요일입니다"),
    ],
)
def test_days_that_are_none(text, words, why):
    assert told(record(body=text)) == [("warning", "record-date", "performance[0].body", words, why)]


@pytest.mark.parametrize(
    "text",
    [
        "2019. 11. 20.(수)",
        "2020. 2. 29.",
        "2월 29일",
        "2019. 3. ~ 12.",
        "12월호 발행",
        "2,019.55㎡",
        "24시간",
        "1.5월세",
        "2019년 45.2%에서 2020년 48.3%로",
        "2019년 13.5백만원, 2020년 31.5명",
        "2020년 3월 35명",
        "2020. 6. 31명 위촉",
        "2020. 6. 31 명",
        "2020. 11월 31개소 완료",
        "2020. 5. 50% 달성",
        "2018. 7. ~ 2020. 6. 45.5%",
        "2020.12.45건 접수",
        "2020년 2월 30일간 운영",
        "만족도 2019년 45.2, 2020년 48.3",
        "2020. 0 12건",
    ],
)
def test_days_that_are(text):
    assert told(record(body=text)) == []
