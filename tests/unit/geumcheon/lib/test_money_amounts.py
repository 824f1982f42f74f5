"""What a money cell can hold, and how cells add up."""

import copy
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import DASH, Dash, blanks, is_figure, nonzero, total

AMOUNTS = st.one_of(st.none(), st.just(DASH), st.integers(-(10**15), 10**15))


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ([250_000_000, None, DASH, 0], 250_000_000),
        ([5_000, -7_000], -2_000),
        ([DASH, DASH], 0),
        ([None, DASH], 0),
        ([0], 0),
        ([None, None], None),
        ([], None),
    ],
)
def test_total_adds_figures_counts_a_dash_as_nothing_and_keeps_blanks_blank(
    amounts, expected
):
    assert total(amounts) == expected


@pytest.mark.parametrize("amount", [Decimal("1.5"), pow(2, -1), "5"])
def test_total_refuses_what_is_not_whole_won(amount):
    with pytest.raises(TypeError):
        total([1, amount])


@given(st.lists(AMOUNTS).flatmap(lambda a: st.tuples(st.just(a), st.permutations(a))))
def test_total_does_not_depend_on_the_order(pair):
    amounts, shuffled = pair
    assert total(amounts) == total(shuffled)


@given(st.lists(AMOUNTS))
def test_total_is_unknown_exactly_when_nothing_is_filled_in(amounts):
    assert (total(amounts) is None) == (blanks(amounts) == len(amounts))


def test_blanks_and_nonzero_count_their_own_cells_only():
    cells = [None, DASH, 0, 5_000, -5_000, None]

    assert (blanks(cells), nonzero(cells)) == (2, 2)


@pytest.mark.parametrize(
    ("amount", "expected"), [(0, True), (-5, True), (None, False), (DASH, False)]
)
def test_is_figure_knows_zero_from_blank_and_dash(amount, expected):
    assert is_figure(amount) is expected


@pytest.mark.parametrize(
    "same",
    [Dash, lambda: copy.copy(DASH), lambda: copy.deepcopy([DASH])[0]]
    + [lambda p=p: pickle.loads(pickle.dumps(DASH, p)) for p in (0, 2, 5)],
)
def test_there_is_only_one_dash_however_it_is_copied(same):
    assert same() is DASH
    assert str(same()) == "-"
