"""What the reader takes and what it refuses, with every path at once."""

from decimal import Decimal

import pytest

from geumcheon.lib.money import DASH
from pledges.card_file import read_card
from tests.cards.small import LINE, changed, small_card
from tests.cards.strategies import as_bytes
from tests.support.card_file import refused


def test_amounts_are_read_as_whole_won_and_blank_dash_and_zero_stay_apart():
    tree = changed(f"{LINE}.amounts", {"2018": Decimal("13.5"), "2019": "-", "2020": None, "2021": 0})

    amounts = read_card(as_bytes(tree)).plans[0].items[0].funding[0].amounts

    assert amounts == {"2018": 13_500_000, "2019": DASH, "2020": None, "2021": 0}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plans[0].titel", "x"),
        ("unknown", 1),
        (f"{LINE}.amounts.2018", -1),
        (f"{LINE}.amounts.2018", Decimal("0.0000001")),
        (f"{LINE}.amounts.2018", "96"),
        (f"{LINE}.amounts.2018", True),
        (f"{LINE}.amounts.2018", 10**30),
        (f"{LINE}.amounts.20018", 1),
        (f"{LINE}.source", ""),
        (f"{LINE}.source", "  "),
        ("plans[0].state", "final"),
        ("plans[0].period", [2018]),
        ("plans[0].header", []),
        ("plans[0].items[0].name", ...),
        ("plans[0].items[0].key", ...),
        ("plans[0].items[0].parent", "autonomy"),
        ("plans[0].items[0].succeeds[0]", "nothing"),
        ("pledge.code", "참여/1"),
        ("pledge.code", ...),
        ("pledge.completion_timing", "임기중"),
        ("term.last_year", 2017),
        ("unit", "조원"),
        ("execution[0].item", "nothing"),
        ("execution[0].as_of", "2018-02-30"),
        ("execution[0].as_of", "2018-12"),
        ("reviews[0].progress", 101),
        ("reviews[0].progress", Decimal("40.0001")),
        ("reviews[0].progress", Decimal("1.0000000000000000000000000000000001")),
        ("adjustments[0].to", 2),
        ("adjustments[0].to", 0),
        ("adjustments[0].kinds", ["사업비", "사업비"]),
        ("format", "geumcheon-card/2"),
    ],
)
def test_one_fault_is_told_with_its_path(path, value):
    tree = changed(path, value) if "succeeds" not in path else changed("plans[0].items[0].succeeds", [value])

    (told,) = refused(as_bytes(tree))

    assert told == path or told == f"{path}[1]"


@pytest.mark.parametrize(("path", "value", "follows"), [
    ("plans[0].revision", "0", "adjustments[0].from"),
    ("plans[1].revision", 0, "adjustments[0].to"),
])  # fmt: skip
def test_a_request_that_loses_its_plan_to_a_fault_is_told_too(path, value, follows):
    assert set(refused(as_bytes(changed(path, value)))) == {path, follows}


def test_every_fault_is_told_at_once():
    tree = changed("unit", "조원", changed("plans[0].x", 1, changed(f"{LINE}.amounts.2018", -1)))

    assert set(refused(as_bytes(tree))) == {"unit", "plans[0].x", f"{LINE}.amounts.2018"}


def test_columns_of_a_plan_do_not_overlap():
    tree = changed(f"{LINE}.amounts", {"2018-2020": 1, "2019": 2})

    assert list(refused(as_bytes(tree))) == [f"{LINE}.amounts.2019", "plans[0].stated.by_year.2018"]


def test_two_requests_may_not_stand_open():
    tree = changed("adjustments[0].state", "submitted")
    tree = changed("adjustments[1]", {"from": 0, "to": 1, "state": "in_review"}, tree)

    assert list(refused(as_bytes(tree))) == ["adjustments[1].state"]


def test_a_key_that_stands_twice_is_told():
    raw = as_bytes(small_card()).replace(b'"amounts": {', b'"amounts": {"2018": 1, ', 1)

    assert "두 번" in refused(raw)[f"{LINE}.amounts.2018"]
