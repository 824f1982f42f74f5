"""Money as it is shown to people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import (
    DASH,
    Rounding,
    Unit,
    read_amount,
    show,
    show_change,
)

AMOUNTS = st.one_of(st.none(), st.just(DASH), st.integers(-(10**17), 10**17))


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        (None, Unit.MILLION, ""),
        (DASH, Unit.MILLION, "-"),
        (0, Unit.MILLION, "0"),
        (9_196_000_000, Unit.MILLION, "9,196"),
        (13_500_000, Unit.MILLION, "13.5"),
        (345_179_400_000, Unit.MILLION, "345,179.4"),
        (-5_091_000_000, Unit.MILLION, "△5,091"),
        (424_000_000, Unit.THOUSAND, "424,000"),
        (-5, Unit.HUNDRED_MILLION, "△0.00000005"),
    ],
)
def test_show_writes_exactly_what_is_there(amount, unit, text):
    assert show(amount, unit) == text


@pytest.mark.parametrize(
    ("won", "decimals", "mode", "text"),
    [
        (210_544_000, 0, Rounding.HALF_UP, "211"),
        (210_544_000, 0, Rounding.TRUNCATE, "210"),
        (2_295_000_000, 1, Rounding.HALF_UP, "2,295.0"),
        (-400_000, 0, Rounding.HALF_UP, "0"),
        (-600_000, 0, Rounding.HALF_UP, "△1"),
    ],
)
def test_show_at_given_decimals_rounds_as_told(won, decimals, mode, text):
    assert show(won, Unit.MILLION, decimals, mode) == text


@pytest.mark.parametrize("won", [13.5, True])
def test_show_refuses_won_that_are_not_an_int(won):
    with pytest.raises(TypeError):
        show(won, Unit.WON)


@pytest.mark.parametrize(
    ("won", "text"),
    [
        (5_091_000_000, "증 5,091"),
        (-5_091_000_000, "△5,091"),
        (0, "0"),
        (None, ""),
    ],
)
def test_show_change_never_uses_a_minus_sign(won, text):
    assert show_change(won, Unit.MILLION) == text


def test_show_change_that_rounds_to_nothing_is_no_increase():
    assert show_change(400_000, Unit.MILLION, decimals=0) == "0"


@given(AMOUNTS, st.sampled_from(Unit))
def test_what_is_shown_reads_back_to_the_same_amount(amount, unit):
    back = read_amount(show(amount, unit), unit)

    assert back == amount
    assert type(back) is type(amount)
