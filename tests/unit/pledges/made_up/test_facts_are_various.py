"""Three hundred cards hold every fate of a pledge, and all that can be reported of one."""

from collections import Counter

import pytest


@pytest.fixture
def cards(three_hundred):
    return three_hundred


def test_fates_of_pledges(cards):
    assert {card.pledge.closed.how for card in cards if card.pledge.closed} == {"통합", "분리", "제외", "폐기", "대체"}
    assert {each.how for card in cards for each in card.pledge.succeeds} == {"통합", "분리", "대체"}
    assert any(each.code is None for card in cards for each in card.pledge.succeeds)
    assert any(card.pledge.printed_code for card in cards)


def test_statuses_and_reviews(cards):
    reviews = [review for card in cards for review in card.reviews]

    assert {card.pledge.status for card in cards} >= {
        "완료", "이행후 계속추진", "정상추진", "일부추진", "보류", "폐기", None,
    }  # fmt: skip
    assert any(card.pledge.status_text for card in cards)
    assert {review.state for review in reviews} == {"accepted", "submitted", "returned", "draft"}


def test_every_list_of_facts_and_every_printed_total_of_execution(cards):
    for name in ("measures", "execution", "target_results", "performance", "indicators"):
        assert any(getattr(card, name) for card in cards), name
    stated = [card.stated_execution for card in cards if card.stated_execution]
    assert any(each.secured_total is not None and each.secured_by_year and each.by_line for each in stated)
    assert any(table.base for card in cards for table in card.indicators)
    assert {table.direction for card in cards for table in card.indicators} == {"up", "down", None}


def test_cells_of_execution_on_two_days_and_years_to_come(cards):
    days: Counter = Counter()
    for card in cards:
        days.update((card.pledge.code, entry.line, entry.column) for entry in card.execution)
    assert max(days.values()) == 2
    assert any("secured" in entry.blanks for card in cards for entry in card.execution)


def test_dates_of_records_are_printed_to_the_day_the_month_or_the_year(cards):
    assert {len(record.start) for card in cards for record in card.performance} == {10, 7, 4}
