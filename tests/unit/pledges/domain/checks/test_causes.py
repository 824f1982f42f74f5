"""Why a sum does not agree: a mismatch, rounding, or addends that are not there."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, told

LINE = "plans[0].items[0].funding[0]"


def with_line(stated, unit: str = "백만원", **amounts) -> dict:
    return card(plan(item("a", line(stated_total=stated, **amounts))), unit=unit)


@pytest.mark.parametrize(
    ("stated", "cause"),
    [(310, None), (311, "rounding"), (309, "rounding"), (312, "mismatch"), (308, "mismatch")],
)
def test_a_gap_under_one_unit_for_each_addend_is_rounding(stated, cause):
    found = told(with_line(stated, y2018=214, y2019=96), "line-total")

    assert [each[1] for each in found] == ([cause] if cause else [])


def test_rounding_is_a_note_and_says_so():
    (found,) = findings(with_line(311, y2018=214, y2019=96), "line-total")

    assert (found.severity, found.gap) == ("note", -1_000_000)
    assert found.message.endswith("1백만원 많게 인쇄되었습니다(단수차).")


def test_addends_of_zero_blanks_and_dashes_leave_no_room_for_rounding():
    assert told(with_line(215, y2018=214, y2019=0, y2020="-"), "line-total") == [("error", "mismatch", LINE, -1)]


def test_one_unit_alone_is_a_mismatch():
    """Two single figures agree within one unit, and one unit is not within."""
    assert told(with_line(215, y2018=214), "line-total") == [("error", "mismatch", LINE, -1)]


def test_the_unit_counts_at_the_most_decimals_of_its_table():
    # One amount with a decimal makes 0.1 the last digit of the whole table.
    assert told(with_line(20, y2018=13.5, y2019=5.5), "line-total") == [("error", "mismatch", LINE, -1)]
    assert told(with_line(19.1, y2018=13.5, y2019=5.5), "line-total") == [("note", "rounding", LINE, -1)]
    assert told(with_line(19.2, y2018=13.5, y2019=5.5), "line-total") == [("error", "mismatch", LINE, -1)]


def test_a_decimal_elsewhere_in_the_plan_is_of_the_same_table():
    other = item("b", line(y2018=0.5))
    tree = card(plan(item("a", line(y2018=214, y2019=96, stated_total=311)), other))

    assert told(tree, "line-total") == [("error", "mismatch", LINE, -1)]


def test_a_decimal_in_another_plan_is_of_another_table():
    after = plan(item("a", line(y2018=0.5)), revision=1)
    tree = card(plan(item("a", line(y2018=214, y2019=96, stated_total=311))), after)

    assert told(tree, "line-total") == [("note", "rounding", LINE, -1)]


def test_a_unit_of_won_is_never_rounded_away():
    assert told(with_line(3_000_000, unit="원", y2018=1_000_000, y2019=1_000_000), "line-total") == [
        ("error", "mismatch", LINE, -1)
    ]


def test_where_nothing_is_there_to_add_up_the_total_cannot_be_checked():
    for tree in (with_line(310, y2018=None, y2019=None), with_line(310)):
        (found,) = findings(tree, "line-total")

        assert (found.severity, found.cause, found.computed, found.gap) == ("warning", "incomplete", None, None)
        assert found.message.endswith("인쇄된 310백만원의 내역이 비어 있어 맞추어 볼 수 없습니다.")


def test_blanks_among_the_addends_may_explain_a_sum_below_the_printed():
    (found,) = findings(with_line(310, y2018=214, y2019=None), "line-total")

    assert (found.severity, found.cause, found.gap) == ("warning", "incomplete", -96_000_000)
    assert found.message.endswith("96백만원 많게 인쇄되었습니다(내역에 빈칸이 있습니다).")


def test_blanks_do_not_explain_a_sum_above_the_printed():
    assert told(with_line(100, y2018=214, y2019=None), "line-total") == [("error", "mismatch", LINE, 114)]


def test_a_dash_among_the_addends_explains_nothing():
    assert told(with_line(310, y2018=214, y2019="-"), "line-total") == [("error", "mismatch", LINE, -96)]


def test_a_printed_zero_over_blanks_agrees():
    assert findings(with_line(0, y2018=None), "line-total") == []


def head(total, unit: str) -> dict:
    stated = {"head": {"total": total, "unit": unit}}
    return card(plan(item("a", line(y2018=4_105)), stated=stated))


@pytest.mark.parametrize(
    ("total", "unit", "expected"),
    [
        (41, "억원", [("note", "rounding", "plans[0].stated.head.total", 5)]),
        (41.05, "억원", []),
        (42, "억원", [("note", "rounding", "plans[0].stated.head.total", -95)]),
        (43, "억원", [("error", "mismatch", "plans[0].stated.head.total", -195)]),
        (41.1, "억원", [("note", "rounding", "plans[0].stated.head.total", -5)]),
        (41.2, "억원", [("error", "mismatch", "plans[0].stated.head.total", -15)]),
        (4_105_000, "천원", []),
        (4_105_900, "천원", [("note", "rounding", "plans[0].stated.head.total", -1)]),
        (4_107_000, "천원", [("error", "mismatch", "plans[0].stated.head.total", -2)]),
    ],
)
def test_a_head_in_a_unit_of_its_own_counts_by_the_coarser_of_both(total, unit, expected):
    assert told(head(total, unit), "head-total") == expected


@pytest.mark.parametrize(
    ("total", "cause"), [(1_000.3, None), (1_000, "rounding"), (1_001, "rounding"), (999, "mismatch")]
)
def test_a_head_coarser_than_its_cells_is_off_by_less_than_one_digit_of_its_own(total, cause):
    # 200.1 + 200.1 + 200.1 + 200 + 200 = 1,000.3: five cells, and the head is rounded once.
    cells = line(y2018=200.1, y2019=200.1, y2020=200.1, y2021=200, y2022=200)
    tree = card(plan(item("a", cells), stated={"head": {"total": total}}))

    assert [each[1] for each in told(tree, "head-total")] == ([cause] if cause else [])


def test_a_head_is_told_in_its_own_unit():
    (found,) = findings(head(43, "억원"), "head-total")

    assert found.message.endswith("인쇄된 43억원, 내역의 합 41.05억원 — 1.95억원 많게 인쇄되었습니다.")
