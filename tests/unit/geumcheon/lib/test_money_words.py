"""Amounts in Korean words: read, and proved from a sentence."""


import pytest
from hypothesis import given
from hypothesis import strategies as st

from geumcheon.lib.money import (
    AmbiguousAmount,
    Reading,
    UnreadableAmount,
    prove,
    read_words,
)


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("1억8천", 180_000_000),
        ("2억 5천", 250_000_000),
        ("1억8천5백", 185_000_000),
        ("4억2천4백만원", 424_000_000),
        ("4억 2천4백만원", 424_000_000),
        ("4억4천4백만원", 444_000_000),
        ("2조 3,000억원", 2_300_000_000_000),
        ("85.5억 원", 8_550_000_000),
        ("70,012.2백만원", 70_012_200_000),
        ("1,856백만원", 1_856_000_000),
        ("300백만원", 300_000_000),
        ("424,000천원", 424_000_000),
        ("3천원", 3_000),
        ("5천만원", 50_000_000),
        ("5백만원", 5_000_000),
        ("2백5십만원", 2_500_000),
        ("2천5백억", 250_000_000_000),
        ("3억", 300_000_000),
        ("1조", 1_000_000_000_000),
        ("2만5천원", 25_000),
        ("2만5천", 25_000),
        ("3만5,000", 35_000),
        ("1억 300만원", 103_000_000),
        ("1억8,000원", 100_008_000),
        ("12,345원", 12_345),
        ("0원", 0),
        ("△1억8천만원", -180_000_000),
        ("１억８천", 180_000_000),
    ],
)
def test_read_words_of_clear_words(text, won):
    assert read_words(text) == Reading(won, inferred=False)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("3천", (3_000, 30_000_000)),
        ("2천5백", (2_500, 25_000_000)),
        ("12,345", (12_345, 123_450_000)),
        ("1억8천원", (100_008_000, 180_000_000)),
        ("1억 500", (100_000_500, 105_000_000)),
        ("3만5", (30_005, 35_000)),
        ("1조5천", (1_000_000_005_000, 1_000_050_000_000, 1_500_000_000_000)),
        ("△3천", (-3_000, -30_000_000)),
    ],
)
def test_read_words_asks_where_words_fit_several_amounts(text, candidates):
    with pytest.raises(AmbiguousAmount) as refused:
        read_words(text)

    assert refused.value.candidates == candidates


def test_an_ambiguous_amount_asks_in_korean():
    with pytest.raises(AmbiguousAmount) as refused:
        read_words("3천")

    assert str(refused.value) == (
        "‘3천’은(는) 3,000원인지 3천만원인지 알 수 없습니다. "
        "‘만원’이나 ‘원’까지 적어 주세요."
    )


@pytest.mark.parametrize(
    "text",
    [
        "70천만원",
        "3억2억",
        "1만2억",
        "",
        " ",
        "원",
        "억",
        "백만원",
        "-",
        "약 3억",
        "①억",
    ]
    + ["1억 12,345만원", "1억 300백만원", "2천3천만원", "5백2천만원", "12 345원"]
    + ["1,23억", "1조 2.5억", "0.5원", "3억원원", "5천원원", "5명", "9,999,999조"],
)
def test_read_words_refuses_what_is_no_amount(text):
    with pytest.raises(UnreadableAmount) as refused:
        read_words(text)

    assert not isinstance(refused.value, AmbiguousAmount)


@pytest.mark.parametrize(
    ("per_text", "count", "total_won", "proved"),
    [
        # 동별 2천5백 × 10개동 = 2억5천; 6개동 × 3천 = 1억8천.
        ("2천5백", 10, 250_000_000, Reading(25_000_000, inferred=True)),
        ("3천", 6, 180_000_000, Reading(30_000_000, inferred=True)),
        ("3천", 6, 18_000, Reading(3_000, inferred=True)),
        ("3천만원", 6, 180_000_000, Reading(30_000_000, inferred=False)),
        # The card's own slip: 10개동 with 동별 3천 is not 1억8천.
        ("3천", 10, 180_000_000, None),
        ("3천만원", 10, 180_000_000, None),
        ("3천", 0, 0, None),
    ],
)
def test_prove_takes_the_meaning_that_the_product_leaves(
    per_text, count, total_won, proved
):
    assert prove(per_text, count, total_won) == proved


def test_prove_refuses_words_that_are_no_amount():
    with pytest.raises(UnreadableAmount):
        prove("70천만원", 10, 700_000_000)


@given(st.text(alphabet="123456789천백십", max_size=6))
def test_no_value_without_a_word_that_fixes_it(text):
    with pytest.raises(UnreadableAmount):
        read_words(text)


@pytest.mark.parametrize("text", ["1천" * 50_000, "1," * 50_000, "1억" * 50_000])
def test_a_hundred_kilobytes_of_words_are_refused(text):
    with pytest.raises(UnreadableAmount):
        read_words(text)
