"""What a card must hold to beyond the kinds of its values."""

import pytest

from pledges.card_file import Refused, read_card
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes

ITEM = small_card()["plans"][1]["items"][0]
LINE = ITEM["funding"][0]
EXECUTION = small_card()["execution"][0]


def paths(tree: dict) -> list[str]:
    with pytest.raises(Refused) as refusal:
        read_card(as_bytes(tree))
    return [problem.path for problem in refusal.value.problems]


def items(*names: str, **more) -> list[dict]:
    """Sub-projects of one plan, with what `more` says of each by its key."""
    return [ITEM] + [{"key": name, "name": name} | more.get(name, {}) for name in names]


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ("plans[1].items", [ITEM, ITEM], "plans[1].items[1].key"),
        ("plans[1].items", [{"key": "a", "whole": True}, ITEM, {"key": "b", "whole": True}], "plans[1].items[2].whole"),
        ("plans[1].items", [ITEM, {"key": "a", "whole": True, "name": "가"}], "plans[1].items[1].name"),
        ("plans[1].items[0].funding", [LINE, LINE], "plans[1].items[0].funding[1]"),
        ("plans[1].items[0].funding", [LINE, LINE | {"payer": None}], "plans[1].items[0].funding[1]"),
        ("plans[1].facts", [{"label": "가", "text": ""}, {"label": "가", "text": "1"}], "plans[1].facts[1].label"),
        ("plans[1].items", items("a", a={"parent": "b"}), "plans[1].items[1].parent"),
        ("plans[1].items", items("a", a={"parent": "a"}), "plans[1].items[1].parent"),
        ("plans[1].items", items("a", a={"succeeds": ["a"]}), "plans[1].items[1].succeeds[0]"),
        ("execution", [EXECUTION, EXECUTION], "execution[1]"),
        ("execution", [EXECUTION, EXECUTION | {"year": "2018"}], "execution[1]"),
        ("execution", [EXECUTION, EXECUTION | {"year": "2017-2018"}], "execution[1].year"),
        ("stated_execution", {"by_line": [{"item": "x", "source": "구비"}]}, "stated_execution.by_line[0].item"),
        ("stated_execution", {"by_year": {"2018-": 1}}, "stated_execution.by_year.2018-"),
        ("measures", [{"item": "x", "year": "2018", "text": "가"}], "measures[0].item"),
        ("performance", [{"year": 2018, "title": "가", "item": "x"}], "performance[0].item"),
        ("adjustments[0].stated_targets", {"x": {"2018": ["가"]}}, "adjustments[0].stated_targets.x"),
        ("adjustments[0].changes", [{"kind": "사업비", "item": "x"}], "adjustments[0].changes[0].item"),
        ("adjustments[0].from", None, None),
    ],
)
def test_a_rule_that_is_broken_is_told_at_its_place(place, value, told):
    tree = changed(place, value)

    if told is None:
        assert read_card(as_bytes(tree)).adjustments[0].from_revision is None
    else:
        assert paths(tree) == [told]


def test_sub_projects_that_stand_above_each_other_are_both_told():
    tree = changed("plans[1].items", items("a", "b", a={"parent": "b"}, b={"parent": "a"}))

    assert paths(tree) == ["plans[1].items[1].parent", "plans[1].items[2].parent"]


def test_a_request_from_nowhere_to_nowhere_is_told():
    tree = changed("adjustments[0].from", None, changed("adjustments[0].to", None))

    assert paths(tree) == ["adjustments[0]"]


def test_places_are_not_counted_in_a_list_that_lost_an_element():
    tree = changed("plans[1].items", [7, ITEM, ITEM])

    assert paths(tree) == ["plans[1].items[0]"]


@pytest.mark.parametrize("columns", [["2018", "2019-2020", "2021-"], ["prior", "2018", "after_term", "undivided"]])
def test_columns_that_do_not_meet_may_stand_together(columns):
    tree = changed("plans[1].items[0].funding[0].amounts", dict.fromkeys(columns, 1))

    assert set(read_card(as_bytes(tree)).plans[1].items[0].funding[0].amounts) == set(columns)
