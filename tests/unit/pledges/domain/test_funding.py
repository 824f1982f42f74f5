"""Money typed into a table: read, put into the plan, written in another unit, and merged with what others typed."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geumcheon.lib.money import DASH, Unit, UnreadableAmount
from geumcheon.web.conflict import conflict_rows, merged
from pledges.domain.funding import (
    TypedLine,
    conflict_fields,
    flat_money,
    flat_plan,
    funded,
    in_unit,
    merged_money,
    read_money,
    typed_money,
)
from tests.cards.by_hand import card, item, line, plan, read
from tests.cards.strategies import cards
from tests.support.real import MILLION, real_card

SOURCES = ("국비", "시비", "구비", "민간", "기타")
ANY = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
UNITS = st.sampled_from(list(Unit))


def small():
    """Two sub-projects: a blank, a dash and a zero, and a cell that is not there at all."""
    one = item("a", line("시비", y2018=10, y2019=None, y2020="-"), line("구비", y2018=0, y2020=5, stated_total=7))
    return read(card(plan(one, item("b", line("기타", payer="공사", y2018=3, note="기금"))))).plans[0]


def typed(plan, unit=Unit.MILLION, **texts):
    """The plan's table with texts typed over: a0_2018="5" is the first line of a."""
    money = typed_money(plan, unit)
    lines = []
    for each in money.lines:
        mine = {key.split("_")[1]: text for key, text in texts.items() if key.startswith(f"{each.item}{each.number}_")}
        lines.append(replace(each, texts={**each.texts, **mine}))
    return replace(money, lines=tuple(lines))


def saved(plan, money):
    return funded(plan, read_money(money, SOURCES))


def amounts(plan) -> list[dict]:
    return [dict(line.amounts) for item in plan.items for line in item.funding]


@ANY
@given(cards(), UNITS)
def test_a_table_saved_as_it_was_opened_changes_nothing(tree, unit):
    for each in read(tree).plans:
        known = {line.source for item in each.items for line in item.funding}
        assert funded(each, read_money(typed_money(each, unit), known)) == each


@ANY
@given(cards(), UNITS, UNITS)
def test_a_table_in_another_unit_says_the_same_to_the_won(tree, unit, other):
    for each in read(tree).plans:
        money = typed_money(each, unit)
        assert in_unit(in_unit(money, other), unit) == money
        assert in_unit(money, other).lines == typed_money(each, other).lines


def test_blank_dash_and_zero_stay_three_things():
    money = typed(small(), a0_2018="", a0_2019="0", a0_2020="", a1_2018="-")
    assert amounts(saved(small(), money))[:2] == [
        {"2018": None, "2019": 0, "2020": None},
        {"2018": DASH, "2020": 5 * MILLION},
    ]


def test_printed_totals_and_what_is_not_typed_stay():
    money = saved(small(), typed(small(), a1_2018="4", a1_2019="1"))
    assert amounts(money)[1] == {"2018": 4 * MILLION, "2019": MILLION, "2020": 5 * MILLION}
    assert money.items[0].funding[1].stated_total == 7 * MILLION
    assert money.items[1] == small().items[1]


def test_lines_are_added_and_taken_out_and_an_empty_one_is_not_saved():
    money = typed(small())
    new = TypedLine("b", 1, "국비", texts={"2018": "8", "2019": "", "2020": ""})
    gone = tuple(replace(each, gone=True) if each.source == "시비" else each for each in money.lines)
    after = saved(small(), replace(money, lines=(*gone, new, TypedLine("b", 2))))

    assert [[each.source for each in item.funding] for item in after.items] == [["구비"], ["기타", "국비"]]
    assert after.items[1].funding[1].amounts == {"2018": 8 * MILLION, "2019": None, "2020": None}


def test_a_column_that_is_added_stays_though_blank_and_one_taken_out_is_gone():
    money = typed(small())
    after = saved(small(), replace(money, columns=("2018", "2019", "2020", "2021-2022"), gone_columns={"2018"}))
    assert [sorted(each) for each in amounts(after)] == [
        ["2019", "2020", "2021-2022"],
        ["2020", "2021-2022"],
        ["2021-2022"],
    ]


def test_sub_projects_that_the_form_did_not_show_keep_their_money():
    money = typed(small(), b0_2018="99")
    assert saved(small(), replace(money, items=("a",))).items[1] == small().items[1]


def test_everything_that_is_wrong_is_told_at_once_and_at_its_place():
    money = typed(small(), a0_2018="3천", a1_2020="abc")
    long, unknown, unseen = "가" * 2_001, TypedLine("b", 1, "없는 돈"), TypedLine("b", 2, "국비", "\x1b")
    more = (TypedLine("a", 2, "시비", note=long), unknown, unseen)
    read_ = read_money(replace(money, lines=(*money.lines, *more), columns=("2018", "2018-2019", "2020")), SOURCES)
    assert {place: why.split(".")[0].split(":")[0] for place, why in read_.problems.items()} == {
        "column:2018-2019": "‘2018년’과(와) ‘2018~2019년’의 연도가 겹칩니다",
        "amount:a:0:2018": "‘3천’은(는) 3,000원인지 3천만원인지 알 수 없습니다",
        "amount:a:1:2020": "금액으로 읽을 수 없습니다",
        "source:a:2": "이 세부사업에 같은 재원과 부담 주체의 줄이 이미 있습니다",
        "note:a:2": "2,000자까지 적을 수 있습니다(지금 2,001자)",
        "source:b:1": "재원을 고르십시오",
        "payer:b:2": "저장할 수 없는 글자가 들어 있습니다",
    }


def test_a_unit_is_not_changed_under_a_cell_that_cannot_be_read():
    with pytest.raises(UnreadableAmount):
        in_unit(typed(small(), a0_2018="0.0000001"), Unit.HUNDRED_MILLION)


def laid_over(was, theirs, mine):
    """Labels of the cells that differ, and the plan that saving again gives."""
    read_ = read_money(mine, SOURCES)
    flat = flat_money(mine, {each.typed.identity: each.amounts for each in read_.lines})
    original, now = flat_plan(was, mine.unit), flat_plan(theirs, mine.unit)
    labels = {each.key: each.label for each in theirs.items}
    rows = conflict_rows(conflict_fields([*original, *now, *flat], labels), original, now, flat)
    return rows, saved(theirs, merged_money(merged(rows, flat), theirs, mine.unit))


def test_both_people_cells_are_kept_and_only_what_differs_is_shown():
    theirs = saved(small(), typed(small(), a0_2018="20", b0_2018="4"))
    rows, both = laid_over(small(), theirs, typed(small(), a0_2018="30", a1_2018="1,000천원"))

    assert [(row.label, row.original, row.theirs, row.mine, row.is_clash) for row in rows] == [
        ("세부사업 a · 구비 · 2018년", "0", "0", "1", False),
        ("세부사업 a · 시비 · 2018년", "10", "20", "30", True),
        ("세부사업 b · 기타(공사) · 2018년", "3", "4", "3", False),
    ]
    assert [each["2018"] for each in amounts(both)] == [30 * MILLION, MILLION, 4 * MILLION]


def test_a_line_that_one_takes_out_and_the_other_types_into_comes_back():
    money = typed(small())
    gone = replace(money, lines=tuple(replace(each, gone=each.source == "시비") for each in money.lines))
    _, both = laid_over(small(), saved(small(), gone), typed(small(), a0_2018="30"))
    assert [each.source for each in both.items[0].funding] == ["구비", "시비"]
    _, mine = laid_over(small(), saved(small(), typed(small(), b0_2018="4")), gone)
    assert [each.source for each in mine.items[0].funding] == ["구비"]
    assert mine.items[1].funding[0].amounts["2018"] == 4 * MILLION


@ANY
@given(st.data())
def test_what_nobody_else_changed_is_saved_as_typed(data):
    """With theirs as the original, the merge gives mine; with mine untouched, theirs."""
    was = real_card().plans[1]
    place = data.draw(st.sampled_from(typed_money(was, Unit.MILLION).lines))
    mine = typed(was, **{f"{place.item}{place.number}_2019": str(data.draw(st.integers(0, 9_999)))})
    assert laid_over(was, was, mine)[1] == saved(was, mine)
    assert laid_over(was, saved(was, mine), typed(was))[1] == saved(was, mine)
