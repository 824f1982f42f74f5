"""Sums of a plan's money table, with the figures of 주민참여-1."""

import pytest

from geumcheon.lib.money import DASH
from pledges.domain.sheet import sheet_of
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import MILLION, real_card


def sheet(*items):
    return sheet_of(read(card(plan(*items))).plans[0])


@pytest.fixture(scope="module")
def original():
    return sheet_of(real_card().plans[0])


@pytest.fixture(scope="module")
def adjusted():
    return sheet_of(real_card().plans[1])


def in_millions(totals: dict) -> dict:
    return {key: won // MILLION for key, won in totals.items()}


def test_the_original_plan_comes_to_4105(original):
    assert original.total == 4_105 * MILLION
    assert in_millions(original.totals_by_column()) == {"2018": 875, "2019": 995, "2020": 745, "2021": 745, "2022": 745}


def test_the_adjusted_plan_comes_to_9196(adjusted):
    assert adjusted.total == 9_196 * MILLION
    assert in_millions(adjusted.totals_by_column()) == {
        "2018": 1254, "2019": 1764, "2020": 2217, "2021": 1922, "2022": 2039
    }  # fmt: skip


def test_a_sub_project_and_a_source_have_sums_of_their_own(adjusted):
    assert adjusted.of_item("community").total == 2_270 * MILLION
    assert adjusted.of_source("시비").total == 5_626 * MILLION
    assert adjusted.of_source("구비").total == 3_570 * MILLION


def test_a_misprinted_line_has_its_true_sum(adjusted):
    # The card prints 2,295.
    (line_,) = [each for each in adjusted.lines if each.identity == ("autonomy", "구비", "")]

    assert line_.total == 2_446 * MILLION


def test_a_blank_is_no_zero_and_a_dash_is_one():
    table = sheet(item("a", line(y2018=None, y2019="-", y2020=0, y2021=5)))

    assert table.totals_by_column() == {"2018": None, "2019": 0, "2020": 0, "2021": 5 * MILLION}
    assert table.column("2019") == [DASH]
    assert table.total == 5 * MILLION


def test_nothing_to_add_up_is_nothing_known():
    assert sheet().total is None
    assert sheet(item("a")).total is None
    assert sheet(item("a", line(y2018=None))).total is None


def test_columns_stand_in_the_order_of_the_paper():
    table = sheet(item("a", line(undivided=1, after_term=1, y2021_=1, y2019_2020=1, y2018=1, prior=1)))

    assert table.columns == ["prior", "2018", "2019-2020", "2021-", "after_term", "undivided"]


def test_a_sub_project_holds_those_below_it_at_any_depth():
    table = sheet(
        item("a", line(y2018=1)),
        item("b", line(y2018=20), parent="a"),
        item("c", line(y2018=300), parent="b"),
        item("d", line(y2018=4000)),
    )

    assert [table.of_item(key).total // MILLION for key in "abcd"] == [321, 320, 300, 4000]
    assert table.total == 4321 * MILLION


def test_only_columns_wholly_in_the_years_are_within_them():
    table = sheet(item("a", line(prior=1, y2018=10, y2020_2021=100, y2022_2023=1000), line("시비", y2019=5)))

    assert sorted(won // MILLION for won in table.within(2018, 2022)) == [5, 10, 100]


def test_money_without_a_year_makes_no_year_whole():
    assert sheet(item("a", line(y2018=1)), item("b", line(undivided=1))).is_undivided
    assert not sheet(item("a", line(y2018=1, prior=1, after_term=1))).is_undivided


def test_lines_are_told_apart_by_source_and_payer():
    table = sheet(item("a", line("민간", y2018=1), line("민간", payer="LH", y2018=2)))

    assert [each.identity for each in table.lines] == [("a", "민간", ""), ("a", "민간", "LH")]
    assert table.of_source("민간").total == 3 * MILLION


def test_decimals_of_the_unit_stay_whole_won():
    assert sheet(item("a", line(y2018=13.5, y2019=0.1))).total == 13_600_000
