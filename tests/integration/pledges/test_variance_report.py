"""Grouped sums of the variance report against the card's own comparison, over made-up cards."""

import pytest

from geumcheon.lib.money import total
from pledges.domain.compare import compare_money
from pledges.domain.sheet import sheet_of
from pledges.domain.variance import Variance
from pledges.reports.district import clock_asked, district_clock, term_asked
from pledges.reports.variance import Question, opened, variance_report

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def cards(district):
    return {card.pledge.code: card for card in district}


def report_of(**asked):
    return variance_report(Question(**asked), term_asked(), clock_asked("", district_clock("7")))


def test_each_row_comes_to_what_its_card_comes_to(cards):
    rows = report_of().rows

    assert any(row.is_adjusted for row in rows)
    for row in rows:
        card = cards[row.head.code]
        assert row.is_adjusted is bool(card.in_force and card.in_force.revision)
        assert row.variance.original == sheet_of(card.plan(0)).total
        if row.is_adjusted:
            assert row.variance == compare_money(card.plan(0), card.in_force).total


def test_sums_are_those_of_the_cards(cards):
    report = report_of()

    away = [row.shared for row in report.rows]
    shown = [cards[row.head.code] for row in report.rows]
    before = total(sheet_of(card.plan(0)).total for card in shown)
    after = total(sheet_of(card.in_force).total for card in shown)
    assert any(each.original for each in away)
    assert report.total.variance == Variance(
        before - (total(each.original for each in away) or 0), after - (total(each.adjusted for each in away) or 0)
    )
    *parts, whole = report.sums
    for side in ("original", "adjusted"):
        assert total(getattr(each.variance, side) for each in parts) == getattr(whole.variance, side)


@pytest.mark.parametrize("by", ["item", "source", "year"])
def test_parts_add_up_to_their_pledge(cards, by):
    report = report_of(by=by, with_proposals=True)

    for row in opened(report.rows, report.money):
        for side in ("original", "adjusted"):
            assert total(getattr(part.variance, side) for part in row.parts) == getattr(row.variance, side)


def test_years_are_those_of_the_comparison(cards):
    report = report_of(by="year")

    for row in opened(report.rows, report.money):
        if row.is_adjusted:
            card = cards[row.head.code]
            cells = compare_money(card.plan(0), card.in_force).cells
            assert {part.key: part.variance for part in row.parts} == {key: cells[key] for key in cells}
