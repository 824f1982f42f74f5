"""Cells of a form: figures in the unit of the table, figures that name their own, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geumcheon.lib.money import MOST_WON, AmbiguousAmount, Unit, UnreadableAmount, read_typed, show
from tests.support.typed_cells import READ, REFUSED

WON = st.integers(0, MOST_WON)
UNITS = st.sampled_from(list(Unit))


@pytest.mark.parametrize(("text", "amount"), READ.items(), ids=map(repr, READ))
def test_a_cell_that_is_read(text, amount):
    assert read_typed(text, Unit.MILLION) == amount
    assert type(read_typed(text, Unit.MILLION)) is type(amount)


@pytest.mark.parametrize("text", REFUSED, ids=map(repr, REFUSED))
def test_a_cell_that_is_refused_in_words(text):
    with pytest.raises(UnreadableAmount) as refused:
        read_typed(text, Unit.MILLION)
    assert any("가" <= sign <= "힣" for sign in str(refused.value))


@pytest.mark.parametrize(
    ("text", "meant"),
    [("3천", (3_000, 30_000_000)), ("2천5백", (2_500, 25_000_000)), ("3만5", (30_005, 35_000))],
)
def test_words_of_several_meanings_are_asked_about(text, meant):
    with pytest.raises(AmbiguousAmount) as question:
        read_typed(text, Unit.MILLION)
    assert question.value.candidates == meant


def test_a_slip_of_the_unit_is_told():
    with pytest.raises(UnreadableAmount, match=r"^1,000조원을 넘습니다. 단위를 확인하십시오.$"):
        read_typed("1,000,000,001", Unit.MILLION)


@settings(deadline=None)
@given(WON, UNITS)
def test_what_is_shown_is_read_back(won, unit):
    assert read_typed(show(won, unit), unit) == won


@settings(deadline=None)
@given(WON, UNITS, UNITS, st.sampled_from(["", " "]))
def test_a_unit_that_is_named_counts_whatever_the_table_is_in(won, named, unit, between):
    assert read_typed(f"{show(won, named)}{between}{named}", unit) == won


@settings(deadline=None)
@given(st.text(max_size=100), UNITS)
def test_any_text_is_read_or_refused(text, unit):
    try:
        amount = read_typed(text, unit)
    except UnreadableAmount:
        return
    assert not isinstance(amount, int) or 0 <= amount <= MOST_WON
