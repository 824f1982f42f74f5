"""목표달성도 by hand: what is countable, what has a result, what is met, and over what the rate is."""

import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from pledges.domain.card import FORMAT, Card, Item, Measure, Plan, Pledge, TargetResult, Term
from pledges.domain.measures import Standing, achievement, loose_results, of_year, targets_of

DAY = datetime.date(2021, 6, 30)
PLAN = Plan(
    revision=0,
    state="confirmed",
    items=(
        Item(key="a", name="교육", targets={"2020": ("교육 연3회", "역량강화"), "2021": ("교육 연4회",)}),
        Item(key="b", name="시설", targets={"2021": ("10개동 시비 3억 (동별3천)", "총회 1회 학교 1회", "시비 3억")}),
    ),
)
CARD = Card(
    format=FORMAT, unit="백만원", term=Term(ordinal=7, first_year=2018, last_year=2022), pledge=Pledge(code="가-1"),
    plans=(PLAN,),
)  # fmt: skip


def result(item, year, text, quantity):
    return TargetResult(item=item, year=year, text=text, quantity=None if quantity is None else Decimal(quantity))


def standings(**facts):
    return [each.standing for each in targets_of(PLAN, replace(CARD, **facts))]


def test_a_target_stands_by_its_one_count_and_its_result():
    facts = (result("a", "2020", "교육 연3회", "3"), result("a", "2021", "교육 연4회", "3"))

    assert standings(target_results=facts) == [
        Standing.MET,
        Standing.TEXT,
        Standing.MISSED,
        Standing.NO_RESULT,
        Standing.SEVERAL,
        Standing.MONEY,
    ]


def test_the_rate_is_over_countable_targets_that_have_a_result():
    facts = (result("a", "2020", "교육 연3회", "3"), result("a", "2021", "교육 연4회", "3"))
    found = achievement(targets_of(PLAN, replace(CARD, target_results=facts)), DAY)

    assert (found.targets, found.countable, found.answered, found.met) == (6, 3, 2, 1)
    assert (found.rate.name, found.rate.denominator_name) == ("목표달성도", "실적이 입력된 측정 가능 목표")
    assert (found.rate.percent(), found.rate.unanswered, found.rate.as_of) == (Decimal("50.0"), 1, DAY)


def test_without_any_result_there_is_no_rate():
    found = achievement(targets_of(PLAN, CARD), DAY)

    assert (found.countable, found.answered, found.rate.percent()) == (3, 0, None)


def test_a_result_printed_blank_is_no_result():
    assert standings(target_results=(result("a", "2020", "교육 연3회", None),))[0] is Standing.NO_RESULT


def test_the_last_result_of_a_target_counts():
    facts = (result("a", "2020", "교육 연3회", "2"), result("a", "2020", "교육 연3회", "3"))

    assert standings(target_results=facts)[0] is Standing.MET
    assert standings(target_results=(*facts, result("a", "2020", "교육 연3회", None)))[0] is Standing.MET


@pytest.mark.parametrize(
    ("text", "reached", "standing"),
    [
        ("대기 5일 3회 이하", "3", Standing.MET),
        ("사고 3건 이하", "4", Standing.MISSED),
        ("사고 3건 미만", "3", Standing.MISSED),
        ("참여 3명 초과", "3", Standing.MISSED),
        ("참여 3명 초과", "3.5", Standing.MET),
        ("교육 2~3회", "2", Standing.MET),
        ("교육 2~3회", "1", Standing.MISSED),
        ("사고 2~3건 이내", "3", Standing.MET),
        ("만족도 80% 이상", "79.9", Standing.MISSED),
    ],
)
def test_the_word_beside_the_number_tells_which_way_it_is_met(text, reached, standing):
    plan = replace(PLAN, items=(Item(key="a", name="가", targets={"2021": (text,)}),))
    (target,) = targets_of(plan, replace(CARD, target_results=(result("a", "2021", text, reached),)))

    assert target.standing is standing


def by_hand(text, **said):
    return Measure(item="b", year="2021", text=text, **said)


def test_a_correction_takes_the_place_of_what_was_read():
    measure = by_hand("총회 1회 학교 1회", what="총회", quantity=Decimal(1), unit="회")
    target = targets_of(PLAN, replace(CARD, measures=(measure,)))[4]

    assert (target.standing, target.by_hand) == (Standing.NO_RESULT, True)
    assert [(each.what, each.quantity, each.unit) for each in target.counts] == [("총회", 1, "회")]
    assert len(target.reading.counts) == 2


def test_a_correction_without_a_quantity_leaves_the_text_a_text():
    measure = by_hand("10개동 시비 3억 (동별3천)")

    assert standings(measures=(measure,))[3] is Standing.TEXT


def test_a_correction_of_another_year_or_text_touches_nothing():
    measures = (
        by_hand("시비 3억원", quantity=Decimal(1)),
        replace(by_hand("시비 3억", quantity=Decimal(1)), year="2020"),
    )

    assert standings(measures=measures) == standings()


def test_a_correction_keeps_the_bound_of_the_text():
    text = "사고 3건 이하, 점검 2회"
    plan = replace(PLAN, items=(Item(key="b", name="가", targets={"2021": (text,)}),))
    facts = {
        "measures": (by_hand(text, quantity=Decimal(3), unit="건"),),
        "target_results": (result("b", "2021", text, "4"),),
    }

    assert targets_of(plan, replace(CARD, **facts))[0].standing is Standing.MISSED


def test_targets_of_the_year_are_those_whose_column_holds_it():
    plan = replace(
        PLAN, items=(Item(key="a", name="가", targets=dict.fromkeys(("2020", "2021-", "undivided"), ("1회",))),)
    )
    targets = targets_of(plan, CARD)

    assert [each.column for each in of_year(targets, DAY)] == ["2021-"]
    assert of_year(targets, None) == []


def test_results_that_belong_to_no_target_are_counted_as_such():
    facts = (result("a", "2020", "교육 연3회", "3"), result("a", "2020", "교육 연9회", "3"))

    assert loose_results(PLAN, replace(CARD, target_results=facts)) == 1
