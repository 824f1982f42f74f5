"""Figures and days as officers type them: what is taken, and what could not be."""

import pytest

from villages.domain.typed import TOO_MUCH, ends_before, thousands_of


def test_an_amount_goes_up_to_a_trillion_won():
    assert thousands_of("1,000,000,000") == 10**12
    with pytest.raises(ValueError) as refused:
        thousands_of("1,000,000,000.001")
    assert str(refused.value) == TOO_MUCH


@pytest.mark.parametrize(
    ("start", "end", "early"),
    [
        ("2019-08", "2019-07", True),
        ("2019-08", "2018", True),
        ("2020", "2019-12", True),
        ("2019-08", "2019-08", False),
        ("2019-08", "2019", False),
        ("2019", "2019-01", False),
        ("2019-08", "", False),
        ("", "2019", False),
    ],
)
def test_an_end_before_its_start_is_known_as_far_as_both_are_told(start, end, early):
    assert ends_before(start, end) is early
