"""What is written is what was read: the same document, in one writing for one content."""

import json
from decimal import Decimal

from hypothesis import HealthCheck, given, settings

from pledges.card_file import card_bytes, read_card
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes, cards


def written(tree: dict) -> dict:
    return json.loads(card_bytes(read_card(as_bytes(tree))), parse_float=str)


def test_the_small_card_is_written_as_it_was_read():
    assert written(small_card()) == small_card()


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(tree=cards())
def test_any_card_is_written_as_it_was_read(tree):
    raw = card_bytes(read_card(as_bytes(tree)))

    assert json.loads(raw, parse_float=Decimal) == json.loads(as_bytes(tree), parse_float=Decimal)
    assert card_bytes(read_card(raw)) == raw


def test_a_number_has_one_writing():
    raw = as_bytes(small_card()).replace(b'"2018": 180', b'"2018": 13.50').replace(b'"2019": 168', b'"2019": 1.2E+2')

    out = json.loads(card_bytes(read_card(raw)), parse_float=str)

    assert out["plans"][1]["items"][0]["funding"][0]["amounts"] == {"2018": "13.5", "2019": 120}


def test_columns_are_written_in_the_order_of_a_table():
    amounts = {"undivided": 1, "2022-": 1, "after_term": 1, "2019": 1, "prior": 1, "2020-2021": 1}
    tree = changed("plans[1].items[0].funding[0].amounts", amounts)

    keys = written(tree)["plans"][1]["items"][0]["funding"][0]["amounts"]

    assert list(keys) == ["prior", "2019", "2020-2021", "2022-", "after_term", "undivided"]


def test_keys_that_hold_nothing_are_written_as_they_were_printed():
    blanks = {"title": None, "period": [None, None], "facts": [], "sections": {}, "header": {}, "stated": {"head": {}}}
    tree = changed("plans[1]", small_card()["plans"][1] | blanks)

    assert {key: written(tree)["plans"][1][key] for key in blanks} == blanks


def test_a_unit_of_its_own_counts_for_its_object_alone():
    tree = changed("plans[1].stated", {"total": 1, "head": {"total": 1, "unit": "억원"}})

    stated = read_card(as_bytes(tree)).plans[1].stated

    assert (stated.total, stated.head.total) == (1_000_000, 100_000_000)
