"""Grouped sums of the district against the card's own arithmetic, over made-up cards."""

import datetime

import pytest

from geumcheon.lib.money import total
from pledges.domain.card import Card
from pledges.domain.district import has_left
from pledges.domain.execution import Facts, clock_of, facts_of
from pledges.domain.rates import execution_of_secured, execution_of_total, securing_rate
from pledges.domain.sheet import Sheet, sheet_of
from pledges.reports.district import clock_asked, district_clock, term_asked
from pledges.reports.execution import budget_report

pytestmark = pytest.mark.django_db

TERM = "7"
DAYS = ["", "2020-12-31", "2019-06-30", "2018-01-01"]


def sheet(card: Card) -> Sheet:
    return sheet_of(card.in_force) if card.in_force else Sheet()


def is_open(card: Card, day: datetime.date) -> bool:
    closed = card.pledge.closed
    return closed is None or not has_left(closed.how, closed.on or "", day)


def counted_elsewhere(cards: list[Card]) -> dict[str, set]:
    """Identities of lines that another of these cards counts, by code."""
    codes = {card.pledge.code for card in cards}
    return {
        card.pledge.code: {
            (item.key, line.source, line.payer or "")
            for item in (card.in_force.items if card.in_force else ())
            for line in item.funding
            if line.counted_in in codes - {card.pledge.code}
        }
        for card in cards
    }


def own(card: Card, away: set, day: datetime.date) -> tuple[Sheet, Facts]:
    """The card's sheet and facts without the lines that another card counts."""
    lines = tuple(line for line in sheet(card).lines if line.identity not in away)
    facts = facts_of(card.execution, day).by_line
    return Sheet(lines), Facts({line: cells for line, cells in facts.items() if line not in away})


@pytest.mark.parametrize("asked", DAYS)
def test_each_pledge_comes_to_what_its_card_comes_to(district, asked):
    clock = clock_asked(asked, district_clock(TERM))
    cards = {card.pledge.code: card for card in district if is_open(card, clock.day)}

    rows = budget_report(term_asked(), clock).by_pledge

    assert [row.head.code for row in rows] == list(cards)
    for row in rows:
        card = cards[row.head.code]
        whole, facts = sheet(card), facts_of(card.execution, clock.day)
        assert row.sums.amounts == (whole.total, facts.secured(), facts.executed())
        assert [cell.rate for cell in row.rates] == [
            securing_rate(whole, facts, clock.day),
            execution_of_total(whole, facts, clock.day),
            execution_of_secured(facts, clock.day),
        ]


@pytest.mark.parametrize("asked", DAYS)
def test_the_district_comes_to_the_cards_with_shared_money_once(district, asked):
    clock = clock_asked(asked, district_clock(TERM))
    cards = [card for card in district if is_open(card, clock.day)]
    away = counted_elsewhere(cards)

    report = budget_report(term_asked(), clock)

    pairs = [own(card, away[card.pledge.code], clock.day) for card in cards]
    assert report.total.sums == (
        total(lines.total for lines, _ in pairs),
        total(facts.split(lines)[0].secured() for lines, facts in pairs),
        total(facts.split(lines)[1].secured() for lines, facts in pairs),
        total(facts.split(lines)[0].executed() for lines, facts in pairs),
        total(facts.split(lines)[1].executed() for lines, facts in pairs),
    )
    assert report.total.sums.secured == total(facts.secured() for _, facts in pairs)
    assert report.total.sums.executed == total(facts.executed() for _, facts in pairs)
    for rows in (report.by_year, report.by_field, report.by_department, report.by_source):
        for place in range(5):
            assert total(row.sums[place] for row in rows) == report.total.sums[place]
    by_year = {row.key: row.sums.amounts for row in report.by_year}
    for key, sums in by_year.items():
        assert sums == (
            total(lines.column_total(key) for lines, _ in pairs),
            total(facts.of_column(key).secured() for _, facts in pairs),
            total(facts.of_column(key).executed() for _, facts in pairs),
        )


def test_the_district_has_what_these_tests_are_about(district):
    report = budget_report(term_asked(), clock_asked("", district_clock(TERM)))

    assert report.clock.day == max(filter(None, map(clock_of, district)))
    assert report.has_shared
    assert report.closed
    assert report.total.sums.secured_outside
