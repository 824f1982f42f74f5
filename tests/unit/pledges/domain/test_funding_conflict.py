"""Money that two people typed into a table: what both keep, and what differs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import Unit
from geumcheon.web.conflict import conflict_rows, merged
from pledges.domain.funding import conflict_fields, flat_money, flat_plan, merged_money, read_money, typed_money
from tests.support.real import MILLION, real_card
from tests.support.typed_money import ANY, SOURCES, amounts, saved, small, typed


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
