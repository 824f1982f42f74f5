"""What the reader refuses sign by sign: numbers of no world, characters no database holds, what is no card at all."""

import pytest

from pledges.card_file import read_card
from tests.cards.small import LINE, changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.card_file import refused


@pytest.mark.parametrize(
    ("token", "path"),
    [
        (b"NaN", f"{LINE}.amounts.2018"),
        (b"Infinity", f"{LINE}.amounts.2018"),
        (b"-Infinity", f"{LINE}.amounts.2018"),
        (b"9" * 1_000_000, f"{LINE}.amounts.2018"),
        (b"0." + b"9" * 1_000_000, f"{LINE}.amounts.2018"),
        (b"1e999999999", f"{LINE}.amounts.2018"),
        (b"1e-999999999", f"{LINE}.amounts.2018"),
        (b"[" * 15 + b"]" * 15, f"{LINE}.amounts.2018"),
    ],
)
def test_what_is_no_number_of_this_world_is_refused_at_its_place(token, path):
    raw = as_bytes(small_card()).replace(b'"2018": 96', b'"2018": ' + token, 1)
    # The first 96 stands among the plan's printed totals.
    told = refused(raw)

    assert set(told) <= {path, "plans[0].stated.by_year.2018"}


@pytest.mark.parametrize("place", ["term", "pledge", "plans", "execution", "reviews"])
def test_a_number_without_end_where_no_number_belongs_is_refused(place):
    raw = as_bytes(changed(place, "@")).replace(b'"@"', b"9" * 1_000_000)

    assert place in refused(raw)


@pytest.mark.parametrize("text", ["가\\u0000나", "\\ud800", "\\udfff가"])
def test_a_character_that_no_database_holds_is_refused(text):
    raw = as_bytes(changed("plans[0].title", "@")).replace(b"@", text.encode())

    assert list(refused(raw)) == ["plans[0].title"]


def test_a_character_that_no_database_holds_is_refused_in_a_key():
    raw = as_bytes(changed("plans[0].sections", {"summary": "x"})).replace(b'"summary"', b'"summ\\u0000ary"')

    assert "plans[0].sections" in refused(raw)


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "JSON"),
        (b"{", "JSON"),
        (b"[]", "객체"),
        (b"null", "객체"),
        (b'"card"', "객체"),
        (b"\xff\xfe{}", "UTF-8"),
        (b"[" * 200_000, "겹"),
        (b"[" * 200_000 + b"]" * 200_000, "겹"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "겹"),
        (b" " * 10_000_001, "너무 큽니다"),
    ],
)
def test_what_is_no_card_at_all_is_refused_in_one_line(raw, word):
    (message,) = refused(raw).values()

    assert word in message


def test_texts_are_kept_in_one_spelling():
    decomposed = "\u1100\u1161"  # two characters that look like one
    card = read_card(as_bytes(changed("plans[0].title", decomposed)))

    assert card.plans[0].title == "가"


def test_a_byte_order_mark_does_no_harm():
    assert read_card(b"\xef\xbb\xbf" + as_bytes(small_card())).pledge.code == "주민참여-1"
