"""Targets that no record speaks of, and months that a plan sets."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.support.checks import coded, findings

CLOCK = {"name": "표", "year": 2020, "as_of": "2020-12-31", "values": {"가": 1}}


THINGS = ("주민설명회", "현장조사", "결과보고회", "마을탐방", "공감토론회", "주민교육")


def reporting(*bodies: str, also: str = "벼룩시장 연2회", **more) -> dict:
    """Six targets of 2020 and one more; the records tell of what the bodies say."""
    targets = {"2020": [*(f"{thing} 연1회" for thing in THINGS), also]}
    records = [{"year": 2020, "item": "a", "title": "추진", "body": body} for body in bodies]
    return card(plan(item("a", targets=targets)), performance=records, indicators=[CLOCK], **more)


EVERY_THING = "\n".join(f"- {thing} 1회" for thing in THINGS)


def test_a_target_that_no_record_speaks_of():
    assert coded(reporting(EVERY_THING)) == [
        ("note", "target-untold", "plans[0].items[0].targets.2020[6]", "벼룩시장 연2회", "실적 없음")
    ]


@pytest.mark.parametrize("body", ["- 벼룩시장 2회", "- 봄맞이 야시장 운영", "- 벼룩시 준비"])
def test_one_word_of_a_target_is_enough(body):
    assert findings(reporting(EVERY_THING, body), "target-untold") == []


def test_a_result_tells_of_a_target_too():
    results = [{"item": "a", "year": "2020", "text": "벼룩시장 연2회", "quantity": 2}]

    assert findings(reporting(EVERY_THING, target_results=results)) == []


@pytest.mark.parametrize("also", ["시비 2억", "2곳 지원", "기본계획 수립", "3회 운영"])
def test_what_is_no_countable_thing_is_not_asked_for(also):
    assert findings(reporting(EVERY_THING, also=also), "target-untold") == []


def test_a_card_whose_records_tell_of_few_targets_does_not_report_that_way():
    assert findings(reporting("- 주민설명회 1회\n- 현장조사 1회"), "target-untold") == []


def test_a_year_that_is_not_over_is_not_asked_for():
    tree = reporting(EVERY_THING)
    tree["indicators"] = [CLOCK | {"as_of": "2020-11-30"}]

    assert findings(tree, "target-untold") == []


def test_the_very_thing_counted_otherwise():
    assert coded(reporting(EVERY_THING, "- 벼룩시장 3회"), "target-count") == [
        ("note", "target-count", "performance[1].body", 3, 2)
    ]
    assert findings(reporting(EVERY_THING, "- 벼룩시장 1회\n- 벼룩시장 1회"), "target-count") == []
    assert findings(reporting(EVERY_THING, "- 벼룩시장 300명"), "target-count") == []
    tree = reporting(EVERY_THING, "- 벼룩시장 2회", "- 벼룩시장 3회")
    tree["performance"][2]["item"] = None
    assert findings(tree, "target-count") == []


def scheduled(start: str | None, end: str | None = None, title: str = "주민총회", year: int = 2020) -> list[tuple]:
    sections = {"promotion_plan": "- 주민총회(5월): 의제 공유\n- 의제 실행(3~10월): 구체화"}
    record = {"year": year, "title": title, "start": start, "end": end}
    return coded(card(plan(item("a"), sections=sections), performance=[record]), "plan-month")


@pytest.mark.parametrize(
    ("dates", "name", "months"),
    [
        (("2020-04-30", "2020-05-02"), "start", "5월"),
        (("2020-05-28", "2020-06-14"), "end", "5월"),
        (("2020-07", None), "start", "5월"),
    ],
)
def test_months_outside_those_of_the_plan(dates, name, months):
    date = dates[0] if name == "start" else dates[1]

    assert scheduled(*dates) == [("note", "plan-month", f"performance[0].{name}", date, months)]


def test_a_span_of_months_is_held_at_both_ends():
    assert [each[2:] for each in scheduled("2020-03", "2020-12", "마을 의제 실행")] == [
        ("performance[0].end", "2020-12", "3~10월")
    ]


@pytest.mark.parametrize(
    "given",
    [
        ("2020-05-10", "2020-05-18"),
        ("2020",),
        (None,),
        ("2019-07",),
        ("2020-07", None, "주민투표"),
        ("2020-12", None, "총회"),
    ],
)
def test_within_the_months_without_them_or_of_another_name(given):
    assert scheduled(*given) == []
