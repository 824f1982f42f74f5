"""The one place that rounds money, and percentages of it."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import Rounding, Unit, ratio_percent, rounded

WON = st.integers(-(10**17), 10**17)
UNITS = st.sampled_from(Unit)
DECIMALS = st.integers(0, 4)


@pytest.mark.parametrize(
    ("won", "decimals", "half_up", "truncated"),
    [
        # 2021 실적 210,544천원 is printed as 210 on the card of 주민참여-1.
        (210_544_000, 0, "211", "210"),
        (432_003_000, 0, "432", "432"),
        (500_000, 0, "1", "0"),
        (499_999, 0, "0", "0"),
        (-500_000, 0, "-1", "0"),
        (-1_499_999, 0, "-1", "-1"),
        (-1_900_000, 0, "-2", "-1"),
        (13_450_000, 1, "13.5", "13.4"),
        (13_000_000, 2, "13.00", "13.00"),
        (0, 0, "0", "0"),
    ],
)
def test_rounded_in_million_won(won, decimals, half_up, truncated):
    assert str(rounded(won, Unit.MILLION, decimals)) == half_up
    cut = rounded(won, Unit.MILLION, decimals, Rounding.TRUNCATE)
    assert str(cut) == truncated


def test_the_modes_carry_the_words_of_the_office():
    assert [str(mode) for mode in Rounding] == ["반올림", "절사"]


@pytest.mark.parametrize("won", [0.5, Decimal("5"), True])
def test_rounded_refuses_won_that_are_not_an_int(won):
    with pytest.raises(TypeError):
        rounded(won, Unit.MILLION)


def test_rounded_refuses_fewer_than_no_decimals():
    with pytest.raises(ValueError, match="-1"):
        rounded(5_000_000, Unit.MILLION, -1)


@given(WON, UNITS, DECIMALS)
def test_half_up_is_never_more_than_half_a_step_away(won, unit, decimals):
    shown = Fraction(rounded(won, unit, decimals)) * unit.won
    gap = (shown - won) * 10**decimals

    assert abs(gap) * 2 <= unit.won
    if abs(gap) * 2 == unit.won:
        assert abs(shown) > abs(won)


@given(WON, UNITS, DECIMALS)
def test_truncation_only_ever_moves_towards_zero_by_less_than_a_step(
    won, unit, decimals
):
    shown = Fraction(rounded(won, unit, decimals, Rounding.TRUNCATE)) * unit.won

    assert 0 <= (abs(won) - abs(shown)) * 10**decimals < unit.won
    assert shown * won >= 0


@pytest.mark.parametrize(
    ("part", "whole", "decimals", "percent"),
    [
        (1, 3, 1, "33.3"),
        (2, 3, 1, "66.7"),
        (1, 8, 1, "12.5"),
        (1, 16, 1, "6.3"),
        (-1, 16, 1, "-6.3"),
        (0, 5, 1, "0.0"),
        (3_018, 1_870, 0, "161"),
        (Fraction(1, 2), 4, 2, "12.50"),
    ],
)
def test_ratio_percent_is_half_up_on_the_exact_ratio(part, whole, decimals, percent):
    assert str(ratio_percent(part, whole, decimals)) == percent


@pytest.mark.parametrize(("part", "whole"), [(5, 0), (5, None), (None, 5)])
def test_ratio_percent_without_a_whole_or_a_part_is_unknown(part, whole):
    assert ratio_percent(part, whole) is None
