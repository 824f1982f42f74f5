"""Sums over pledges, and the day from which a closed pledge is counted no more."""

import datetime

import pytest

from pledges.domain.district import Portion, Sums, has_left, sums_by

DAY = datetime.date(2020, 6, 30)


def test_sums_keep_what_is_not_known_blank():
    assert Sums.of([Sums(planned=5), Sums(executed_inside=0)]) == (5, None, None, 0, None)
    assert Sums.of([]) == (None, None, None, None, None)


def test_sums_by_a_key_keep_the_order_in_which_keys_come():
    portions = [Portion(2, 1, "2019", "", planned=3), Portion(1, 1, "2018", "", planned=4),
                Portion(2, 1, "2018", "", planned=5)]  # fmt: skip

    assert sums_by(portions, lambda each: each.pledge) == {2: Sums(planned=8), 1: Sums(planned=4)}


def test_what_is_secured_and_executed_is_what_plans_know_and_what_they_do_not():
    sums = Sums(planned=20, secured_inside=6, secured_outside=4, executed_outside=3)

    assert sums.amounts == (20, 10, 3)
    assert sums.executed_inside is None


@pytest.mark.parametrize(
    ("how", "on", "day", "left"),
    [
        ("", "2019-01-01", DAY, False),
        ("폐기", "", DAY, True),
        ("폐기", "2020-06-30", DAY, True),
        ("폐기", "2020-07-01", DAY, False),
        ("폐기", "2020-06", DAY, True),
        ("폐기", "2020-07", DAY, False),
        ("폐기", "2020", DAY, True),
        ("폐기", "2021", DAY, False),
        ("폐기", "2021", None, True),
    ],
)
def test_has_left(how, on, day, left):
    assert has_left(how, on, day) is left
