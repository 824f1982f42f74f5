"""Amounts of records beside the money line, and money that a record says was paid."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings

PLAN = plan(item("a", line("시비", y2020=424, y2021=210)))


def record(amount, unit: str = "천원", year: int = 2020, title: str = "지원사업", **more) -> dict:
    amounts = [{"item": "a", "amount": amount, "unit": unit, "what": "시비"} | more]
    return {"year": year, "title": title, "amounts": amounts}


def told(*records: dict, **more) -> list[tuple]:
    return [
        (f.code, str(f.severity), f.cause and str(f.cause), f.place, f.stated, f.computed)
        for f in findings(card(PLAN, performance=list(records), **more))
    ]


@pytest.mark.parametrize(
    ("amount", "unit", "year"),
    [
        (424_000, "천원", 2020),
        (424, "백만원", 2020),
        (424_003, "천원", 2020),
        (423_500, "천원", 2020),
        (2.1, "억원", 2021),
        (424_000, "천원", 2019),
    ],  # fmt: skip
)
def test_an_amount_that_comes_to_the_line_says_nothing(amount, unit, year):
    assert told(record(amount, unit, year)) == []


def test_more_than_the_line_is_a_warning():
    assert told(record(432_244)) == [
        ("record-amount", "warning", None, "performance[0].amounts[0].amount", 432_244_000, 424_000_000)
    ]


def test_less_than_the_line_may_be_a_part_of_it():
    assert told(record(124_000)) == [
        ("record-amount", "note", None, "performance[0].amounts[0].amount", 124_000_000, 424_000_000)
    ]


def test_parts_that_come_to_the_line_together_say_nothing():
    assert told(record(124_000), record(300_000)) == []


def test_a_digit_cut_off_is_rounding():
    assert told(record(210_544, year=2021)) == [
        ("record-amount", "note", "rounding", "performance[0].amounts[0].amount", 210_544_000, 210_000_000)
    ]


def test_an_amount_that_comes_to_a_proposal_or_to_the_facts_says_nothing():
    later = plan(item("a", line("시비", y2020=432)), revision=1)
    fact = {"item": "a", "source": "시비", "as_of": "2020-12-31", "secured": 424, "executed": 411}

    assert findings(card(PLAN, later, performance=[record(432_244)])) == []
    assert told(record(411_000, title="정산"), execution=[fact]) == []


def test_a_source_that_the_sub_project_does_not_have():
    assert told(record(424_000, what="구비")) == [
        ("record-amount", "warning", None, "performance[0].amounts[0].what", "구비", "시비")
    ]


def test_an_amount_without_a_source_is_no_more_than_the_year_of_its_sub_project():
    assert told(record(425_000, what="1차 교부액")) == [
        ("record-amount", "warning", None, "performance[0].amounts[0].amount", 425_000_000, 424_000_000)
    ]
    assert told(record(424_900, what="1차 교부액")) == []


@pytest.mark.parametrize("amount", [0, "-", None])
def test_no_money_is_not_held(amount):
    assert told(record(amount)) == []


@pytest.mark.parametrize("lines", [[], [line("미구분", y2020=424)]])
def test_a_sub_project_without_money_or_without_sources_knows_no_other_source(lines):
    assert findings(card(plan(item("a", *lines)), performance=[record(424_000)])) == []


def test_each_source_has_a_line_of_its_own():
    both = plan(item("a", line("시비", y2020=424), line("구비", y2020=100)), item("b", line("시비", y2020=9)))
    entries = [{"item": "a", "source": "구비", "as_of": "2020-12-31", "secured": 100, "executed": 90}]

    (found,) = findings(card(both, performance=[record(99_000, what="시비")], execution=entries), "record-amount")
    assert (found.computed, found.message[-21:]) == (424_000_000, "다릅니다. 일부만 적은 것인지 확인하십시오."[-21:])
    assert "어느 금액이" in findings(card(both, performance=[record(500_000)]), "record-amount")[0].message


@pytest.mark.parametrize("more", [{"what": "1차 교부액", "amount": 100_000}, {"item": None}, {"what": "총사업비"}])
def test_a_part_a_total_of_all_years_or_money_of_no_sub_project_is_left_alone(more):
    assert told(record(more.pop("amount", 999_000), **more)) == []


def fact(executed, as_of: str = "2021-06-30") -> dict:
    return {"item": "a", "source": "시비", "year": "2021", "as_of": as_of, "secured": 210, "executed": executed}


PAID = record(210_000, year=2021, title="보조금 교부", what="시비") | {"start": "2021-03"}


@pytest.mark.parametrize("executed", [0, None])
def test_paid_by_the_record_and_nothing_executed(executed):
    tree = card(PLAN, performance=[PAID], execution=[fact(executed)])

    (found,) = findings(tree, "paid-not-executed")
    assert (str(found.severity), found.place) == ("warning", "execution[0].executed")
    assert (found.stated, found.computed) == (executed, 210_000_000)
    said = "0입니다" if executed == 0 else "빈칸입니다"
    assert f"집행액: {said}. 그러나 2021년 추진실적 ‘보조금 교부’에는 210,000천원이 나간 것으로" in found.message


def test_paid_from_one_source_says_nothing_of_the_other():
    both = plan(item("a", line("시비", y2021=210), line("구비", y2021=50)))
    entries = [fact(150), fact(0) | {"source": "구비", "secured": 50}]

    assert findings(card(both, performance=[PAID], execution=entries), "paid-not-executed") == []


@pytest.mark.parametrize(
    ("changed", "entry"),
    [
        ({}, fact(150)),
        ({}, fact("-")),
        ({"amounts": [{"item": "a", "amount": 210, "unit": "백만원", "what": "집행액"}]}, fact(0)),
        ({"title": "보조금 교부신청"}, fact(0)),
        ({"title": "보조금 교부 예정"}, fact(0)),
        ({"title": "사업 실행"}, fact(0)),
        ({"start": "2021-09"}, fact(0)),
        ({"year": 2020, "start": "2020-03"}, fact(0)),
    ],
)
def test_not_paid_not_yet_or_executed_says_nothing(changed, entry):
    assert findings(card(PLAN, performance=[PAID | changed], execution=[entry]), "paid-not-executed") == []
