"""Deadlines by the clock of Seoul, to the second."""

import datetime

import pytest

from pledges.domain.deadlines import ends_at, is_late, quarter_end

UTC = datetime.UTC
DAY = datetime.date


@pytest.mark.parametrize(
    ("due_on", "last_second_in_utc"),
    [
        (DAY(2021, 10, 10), (2021, 10, 10, 14, 59, 59)),
        (DAY(2021, 12, 31), (2021, 12, 31, 14, 59, 59)),
        (DAY(2024, 2, 29), (2024, 2, 29, 14, 59, 59)),
        (DAY(2024, 2, 28), (2024, 2, 28, 14, 59, 59)),
    ],
    ids=str,
)
def test_the_day_ends_at_24_o_clock_in_seoul(due_on, last_second_in_utc):
    last = datetime.datetime(*last_second_in_utc, tzinfo=UTC)

    assert not is_late(last, due_on)
    assert is_late(last + datetime.timedelta(seconds=1), due_on)
    assert ends_at(due_on) - last == datetime.timedelta(seconds=1)


def test_without_a_deadline_nothing_is_late():
    assert not is_late(datetime.datetime(2099, 1, 1, tzinfo=UTC), None)


def test_the_last_day_of_each_quarter():
    days = [quarter_end(2024, quarter) for quarter in (1, 2, 3, 4)]
    assert days == [DAY(2024, 3, 31), DAY(2024, 6, 30), DAY(2024, 9, 30), DAY(2024, 12, 31)]
