"""Money typed into a table: read, put into the plan, and written in another unit."""

from dataclasses import replace

import pytest
from hypothesis import given

from geumcheon.lib.money import DASH, Unit, UnreadableAmount
from pledges.domain.funding import TypedLine, funded, in_unit, read_money, typed_money
from tests.cards.by_hand import read
from tests.cards.strategies import cards
from tests.support.real import MILLION
from tests.support.typed_money import ANY, SOURCES, UNITS, amounts, saved, small, typed


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
