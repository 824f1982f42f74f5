"""Amounts written in Korean words, which must read back to the same won."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import Reading, read_words, write_words


@pytest.mark.parametrize(
    ("won", "words"),
    [
        (180_000_000, "1억8천만원"),
        (424_000_000, "4억2천4백만원"),
        (2_300_000_000_000, "2조3천억원"),
        (1_200_000_000, "12억원"),
        (1_234_567_890, "12억3,456만7,890원"),
        (100_008_000, "1억8,000원"),
        (-180_000_000, "△1억8천만원"),
        (10**16, "10,000조원"),
        (0, "0원"),
    ],
)
def test_write_words(won, words):
    assert write_words(won) == words


@given(st.integers(-(10**16), 10**16))
def test_written_words_read_back_to_the_same_won(won):
    assert read_words(write_words(won)) == Reading(won)


@given(st.integers(1, 9_999), st.integers(1, 99))
def test_round_figures_read_back_too(groups, hundreds):
    won = groups * 10**8 + hundreds * 10**6

    assert read_words(write_words(won)) == Reading(won)


@pytest.mark.parametrize("won", [3.5, True])
def test_write_words_refuses_won_that_are_not_an_int(won):
    with pytest.raises(TypeError):
        write_words(won)
