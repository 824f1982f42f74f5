"""What holds for every text, and how the work grows with its length."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledges.domain.measures import measures_of
from tests.support.work import calls_of

WORDS = st.sampled_from(
    "주민총회 개최 연 동별 시비 제 총 약 1 3 10 1,200 2.5 3천 1억8천 2019년 회 명 개소 개동 시간 % 원 만원 이상".split()
    + list("(),:·~-./ \u3000３①")
)
TEXTS = st.lists(WORDS | st.text(max_size=3), max_size=14).map("".join)


@given(TEXTS)
def test_spans_lie_in_the_text_in_order_and_apart_and_hold_a_number(text):
    place = 0
    for each in measures_of(text).measures:
        assert place <= each.start < each.end <= len(text)
        assert re.search("[0-9０-９]", text[each.start : each.end])
        place = each.end


@given(TEXTS.map(lambda text: re.sub("[0-9０-９]", "", text)))
def test_a_text_without_digits_measures_nothing(text):
    assert measures_of(text).measures == ()


@given(TEXTS, TEXTS)
def test_lines_are_read_each_for_itself(first, second):
    one, other, both = measures_of(first), measures_of(second), measures_of(f"{first}\n{second}")

    assert both.rest == one.rest + other.rest
    assert [_shape(each) for each in both.measures] == [_shape(each) for each in (*one.measures, *other.measures)]


@given(TEXTS)
def test_reading_again_reads_the_same(text):
    assert measures_of(text) == measures_of(text)


@given(TEXTS)
def test_what_is_counted_and_what_is_left_stand_in_the_text(text):
    reading = measures_of(text)

    assert all(each.what in text for each in reading.measures)
    assert all(piece in text for piece in reading.rest)


@pytest.mark.parametrize(
    "unit",
    ["1회 ", "시비 3천 1개 3억 ", "1", "1,000", "1.", "3회~", "1만", "동별 ", "국·", "개최 ", "(", "  ", "대비 ", "제"],
)
def test_work_grows_with_the_length_and_no_faster(unit):
    """Eight times the text; a quadratic reading would be sixty-four times the work."""

    def calls(length):
        return calls_of(lambda: measures_of((unit * length)[:length]))

    assert calls(16_000) < 10 * calls(2_000) + 100


def _shape(measure):
    """Everything but where it stands."""
    return {name: getattr(measure, name) for name in measure.__slots__ if name not in ("start", "end")}
