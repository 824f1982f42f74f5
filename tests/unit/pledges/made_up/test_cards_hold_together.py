"""A made-up card tells one story: texts say what the tables say, and nothing lies beyond its day."""

import datetime
import re

import pytest

from geumcheon.lib.money import is_figure, read_words

PAID = re.compile(r"(\d+)(개소|명|개 단체) (국비|시비|구비|민간|기타|미구분) (\S+원)(?: \(\S+ (\S+원)\))?")


@pytest.fixture
def cards(two_districts):
    return [card for district in two_districts for card in district]


def day(card) -> datetime.date:
    """The latest day on which anything on the card was reported."""
    days = [each.as_of for each in (*card.execution, *card.reviews, *card.indicators)]
    return max(days, default=datetime.date(2022, 6, 30))


def lines_of(card):
    return {(item.key, *line.identity): line for item in card.in_force.items for line in item.funding}


def test_money_told_in_targets_is_the_money_of_the_line(cards):
    told = 0
    for item in (item for card in cards for plan in card.plans for item in plan.items):
        amounts = {line.source: line.amounts for line in item.funding if not line.payer}
        for column, text in ((column, text) for column, texts in item.targets.items() for text in texts):
            if found := PAID.fullmatch(text):
                count, _, source, words, share = found.groups()
                told += 1
                assert read_words(words).won == amounts[source][column]
                assert share is None or read_words(share).won * int(count) == amounts[source][column]
    assert told > 300


def test_money_told_in_records_is_planned_and_secured(cards):
    told = [(card, record, each) for card in cards for record in card.performance for each in record.amounts]

    assert told
    for card, record, each in told:
        line, year = (each.item, each.what, ""), str(record.year)
        secured = {entry.secured for entry in card.execution if (entry.line, entry.column) == (line, year)}
        assert each.amount == lines_of(card)[line].amounts[year]
        assert secured <= {each.amount}


def test_records_lie_within_their_year_and_quarter_and_before_the_day(cards):
    for card in cards:
        for record in card.performance:
            months = [int(date[5:7]) for date in (record.start, record.end) if date and len(date) > 4]
            assert record.start[:4] == str(record.year) == (record.end or record.start)[:4]
            assert record.start <= (record.end or record.start) <= day(card).isoformat()
            assert record.quarter is None or {(month + 2) // 3 for month in months} == {record.quarter}


def test_no_more_is_executed_than_secured_and_no_more_secured_than_planned(cards):
    for card in cards:
        lines = lines_of(card)
        for entry in card.execution:
            planned = lines[entry.line].amounts[entry.column]
            if is_figure(entry.secured) and is_figure(planned):
                assert 0 <= entry.executed <= entry.secured <= planned


def test_status_is_that_of_the_latest_accepted_review(cards):
    for card in cards:
        accepted = [review for review in card.reviews if review.state == "accepted"]
        latest = accepted[-1] if accepted else None
        said = (card.pledge.status, card.pledge.status_text)
        assert said == ((latest.status, latest.status_text) if latest else (None, None))
        assert (card.pledge.status in ("완료", "이행후 계속추진")) == bool(latest and latest.progress == 100)


def test_pledges_that_follow_others_speak_of_cards_of_the_set(two_districts):
    for district in two_districts:
        known = {card.pledge.code: card for card in district}
        followers = [card for card in known.values() if any(each.code for each in card.pledge.succeeds)]
        assert followers
        for card in followers:
            (before,) = card.pledge.succeeds
            old = known[before.code]
            assert old.pledge.closed.how == before.how == card.adjustments[0].kinds[0]
            assert before.title in {plan.title for plan in old.plans}
            assert old.pledge.closed.on == card.adjustments[0].decided_on
            assert int(card.plans[0].period[0][:4]) == int(old.pledge.closed.on[:4]) + 1
        shared = [line.counted_in for card in known.values() for line in lines_of(card).values() if line.counted_in]
        assert shared
        assert set(shared) <= set(known)


def test_names_are_spelled_one_way(cards):
    for card in cards:
        names = {item.name for plan in card.plans for item in plan.items if item.name}
        assert len({name.replace(" ", "") for name in names}) == len(names)
