"""The two sides of a pledge: which plan is the adjusted one, proposals beside it, and how steep the change is."""

import pytest

from tests.cards.adjusted import adjusted
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_the_real_card_is_not_adjusted_yet_and_its_proposal_stands_beside(show):
    take_real()

    page = show()

    assert page.row("주민참여-1") == ["4,105", "", "", ""]
    assert page.row("total") == ["4,105", "4,105", "0", "0.0%"]
    assert page.says("proposal", "주민참여-1") == "조정 1차(안) 9,196"


def test_proposals_are_the_adjusted_side_only_where_that_is_asked_and_said(show):
    take_real()

    page = show(**{"with": "proposals"})

    assert page.row("주민참여-1") == page.row("total") == ["4,105", "9,196", "증 5,091", "증 124.0% ↑↑"]
    assert "아직 결정되지 않은 조정(안)" in page.says("proposals")
    assert page.says("proposal", "주민참여-1") == ""
    assert not show().main.has(data_cell="proposals")


@pytest.mark.parametrize(
    ("before", "after", "rate"),
    [
        (1000, 1099, "증 9.9%"),
        (10000, 10999, "증 10.0%"),
        (1000, 1100, "증 10.0% ↑"),
        (1000, 1300, "증 30.0% ↑↑"),
        (1000, 901, "△9.9%"),
        (1000, 900, "△10.0% ↓"),
        (1000, 700, "△30.0% ↓↓"),
        (1000, 1000, "0.0%"),
        (2000, 2001, "증 0.1%"),
        (0, 5, "–"),
    ],
)
def test_thresholds_are_of_the_exact_rate(show, before, after, rate):
    take(adjusted("가-1", before, after))

    assert show().row("가-1")[3] == rate


def test_an_arrow_is_said_in_words(show):
    take(adjusted("가-1", 10, 6))

    assert show().alarm("가-1") == "30% 이상 줄어듦"


@pytest.mark.parametrize("state", ["draft", "refused"])
def test_drafts_and_refused_plans_count_nowhere(show, state):
    take(card(plan(item("a", line(y2018=5))), plan(item("a", line(y2018=9)), revision=1, state=state)))

    page = show(**{"with": "proposals"})

    assert page.row("시험-1") == ["5", "", "", ""]


def test_the_adjustment_in_force_is_the_latest_confirmed(show):
    plans = [plan(item("a", line(y2018=5 + number)), revision=number, state="confirmed") for number in range(3)]
    take(card(*plans, plan(item("a", line(y2018=50)), revision=3)))

    page = show()

    assert page.row("시험-1") == ["5", "7", "증 2", "증 40.0% ↑↑"]
    assert page.says("plan", "시험-1") == "조정 2차"
    assert page.says("proposal", "시험-1") == "조정 3차(안) 50"
