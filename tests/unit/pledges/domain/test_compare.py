"""Two plans cell against cell: change = adjusted − original, everywhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geumcheon.lib.money import DASH, total
from pledges.domain.compare import compare_money, compare_targets, target_columns
from pledges.domain.items import pair_items
from pledges.domain.variance import Variance
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import MILLION, real_card


def compared(before: list[dict], after: list[dict]):
    return compare_money(*read(card(plan(*before), plan(*after, revision=1))).plans)


@pytest.fixture(scope="module")
def real():
    return compare_money(*real_card().plans)


def test_the_real_card_rises_from_4105_to_9196(real):
    assert (real.total.original, real.total.adjusted) == (4_105 * MILLION, 9_196 * MILLION)
    assert real.total.change == 5_091 * MILLION
    assert [real.cells[key].change // MILLION for key in real.columns] == [379, 769, 1472, 1177, 1294]


def test_a_source_that_moved_without_a_word_is_told(real):
    moved = {each.pair.label: each.moved for each in real.items if each.moved}

    ((told,),) = moved.values()
    assert list(moved) == ["동단위 시민참여예산 사업"]
    assert (told.left, told.came) == ((("구비", 1_380 * MILLION),), (("시비", 1_090 * MILLION),))


def test_a_source_that_only_comes_or_only_leaves_has_not_moved():
    comes = compared([item("a", line(y2018=1))], [item("a", line(y2018=1), line("시비", y2018=1))])
    leaves = compared([item("a", line(y2018=1), line("시비", y2018=1))], [item("a", line(y2018=1))])

    assert [each.moved for each in (*comes.items, *leaves.items)] == [(), ()]


def test_a_sub_project_of_one_plan_alone_changes_by_all_it_has(real):
    changes = {each.pair.label: each.total.change // MILLION for each in real.items}

    assert changes == {
        "주민자치사업 활성화": 1763,
        "마을공동체 활성화": 1805,
        "동단위 시민참여예산 사업": -290,
        "동특성화사업": 0,
        "주민자치활동 지원사업": 1724,
        "찾아가는 동주민센터": 89,
    }


@pytest.mark.parametrize(
    ("original", "adjusted", "change"),
    [(3, 5, 2), (5, 3, -2), (None, 5, 5), (5, None, -5), (DASH, 5, 5), (5, DASH, -5), (None, DASH, 0), (0, 0, 0)],
)
def test_change(original, adjusted, change):
    assert Variance(original, adjusted).change == change


def test_where_neither_side_says_anything_nothing_is_known():
    assert Variance(None, None).change is None
    assert Variance(None, None).rate is None


def test_rate_is_exact_and_needs_something_to_grow_from():
    assert Variance(4_105, 9_196).rate == Variance(8_210, 18_392).rate
    assert (Variance(4, 5).rate.numerator, Variance(4, 5).rate.denominator) == (1, 4)
    assert (Variance(0, 5).rate, Variance(None, 5).rate) == (None, None)


def test_targets_are_compared_column_by_column():
    card_ = real_card()
    pair = next(each for each in pair_items(*card_.plans) if each.key == "dong-specialisation")

    cells = compare_targets(pair, target_columns(*card_.plans))

    assert [(each.column, each.differs) for each in cells] == [(str(year), True) for year in range(2018, 2023)]
    assert cells[4].original == ("주민총회", "마을의제")
    assert cells[4].adjusted == ()


AMOUNTS = st.one_of(st.integers(0, 10**6), st.none(), st.just("-"))
COLUMNS = st.dictionaries(st.sampled_from(["2018", "2019", "2021-2022", "prior", "undivided"]), AMOUNTS, max_size=4)


@st.composite
def sub_projects(draw) -> list[dict]:
    keys = draw(st.lists(st.sampled_from("abcd"), unique=True, max_size=3))
    return [item(key, *[line(source) | {"amounts": draw(COLUMNS)} for source in ("시비", "구비")]) for key in keys]


@settings(deadline=None)
@given(before=sub_projects(), after=sub_projects())
def test_lines_sub_projects_and_columns_all_come_to_the_change_of_the_whole(before, after):
    both = compared(before, after)

    change = both.total.change or 0
    assert change == (both.total.adjusted or 0) - (both.total.original or 0)
    assert sum(pair.total.change or 0 for item_ in both.items for pair in item_.lines) == change
    assert sum(each.total.change or 0 for each in both.items) == change
    assert sum(cell.change or 0 for cell in both.cells.values()) == change


@settings(deadline=None)
@given(before=sub_projects(), after=sub_projects())
def test_sums_over_lines_are_the_totals_of_each_side(before, after):
    both = compared(before, after)

    lines = [pair for item_ in both.items for pair in item_.lines]
    assert total(pair.total.original for pair in lines) == both.total.original
    assert total(pair.total.adjusted for pair in lines) == both.total.adjusted
