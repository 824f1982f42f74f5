"""Won and the units they are printed in: exact both ways."""

import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import (
    DASH,
    FractionOfWon,
    Unit,
    decimals_of,
    display_unit,
    in_unit,
    to_won,
)

WON = st.integers(-(10**17), 10**17)
UNITS = st.sampled_from(Unit)


def test_units_are_the_printed_words_with_their_size_in_won():
    assert {str(unit): unit.won for unit in Unit} == {
        "원": 1,
        "천원": 1_000,
        "만원": 10_000,
        "백만원": 1_000_000,
        "억원": 100_000_000,
    }


def test_a_unit_is_found_by_its_word_and_survives_a_pickle():
    assert Unit("백만원") is Unit.MILLION
    assert pickle.loads(pickle.dumps(Unit.MILLION)) is Unit.MILLION


@pytest.mark.parametrize(
    ("number", "unit", "won"),
    [
        (9_196, Unit.MILLION, 9_196_000_000),
        (Decimal("13.5"), Unit.MILLION, 13_500_000),
        (Decimal("345179.4"), Unit.MILLION, 345_179_400_000),
        (424_000, Unit.THOUSAND, 424_000_000),
        (Decimal("85.5"), Unit.HUNDRED_MILLION, 8_550_000_000),
        (-3_000, Unit.TEN_THOUSAND, -30_000_000),
        (
            Decimal("123456789012345678901234567890.5"),
            Unit.THOUSAND,
            123_456_789_012_345_678_901_234_567_890_500,
        ),
    ],
)
def test_to_won_is_exact(number, unit, won):
    assert to_won(number, unit) == won


@pytest.mark.parametrize(
    ("number", "unit"),
    [
        (Decimal("0.5"), Unit.WON),
        (Decimal("1.2345"), Unit.THOUSAND),
        (Decimal("NaN"), Unit.WON),
        (Decimal("Infinity"), Unit.WON),
    ],
)
def test_to_won_refuses_to_split_a_won(number, unit):
    with pytest.raises(FractionOfWon):
        to_won(number, unit)


@pytest.mark.parametrize("number", [13.5, "13", True, None])
def test_to_won_refuses_what_is_no_int_and_no_decimal(number):
    with pytest.raises(TypeError):
        to_won(number, Unit.MILLION)


@pytest.mark.parametrize(
    ("won", "unit", "text", "decimals"),
    [
        (13_500_000, Unit.MILLION, "13.5", 1),
        (2_295_000_000, Unit.MILLION, "2295", 0),
        (345_179_400_000, Unit.MILLION, "345179.4", 1),
        (210_544_000, Unit.MILLION, "210.544", 3),
        (-5_000, Unit.TEN_THOUSAND, "-0.5", 1),
        (0, Unit.HUNDRED_MILLION, "0", 0),
        (7, Unit.WON, "7", 0),
    ],
)
def test_in_unit_writes_no_more_decimals_than_needed(won, unit, text, decimals):
    assert str(in_unit(won, unit)) == text
    assert decimals_of(won, unit) == decimals


@pytest.mark.parametrize("won", [13.0, Decimal("13"), True])
def test_in_unit_refuses_won_that_are_not_an_int(won):
    with pytest.raises(TypeError):
        in_unit(won, Unit.MILLION)


@given(WON, UNITS)
def test_a_unit_and_back_gives_the_same_won(won, unit):
    assert to_won(in_unit(won, unit), unit) == won


@pytest.mark.parametrize(
    ("amounts", "won"),
    [
        ([2_295_000_000, 591_000_000], 1_000_000),
        ([2_295_000_000, 13_500_000, None, DASH, 0], 100_000),
        ([345_179_400_000, 250_000], 10_000),
        ([None, DASH, 0], 1_000_000),
        ([], 1_000_000),
    ],
)
def test_display_unit_is_the_won_of_the_last_digit_shown(amounts, won):
    assert display_unit(amounts, Unit.MILLION) == won
