"""Where two card trees differ, told by paths of the new one."""

from pledges.card_file import Difference, differences
from tests.cards.small import changed, small_card


def told(old: dict, new: dict) -> list[Difference]:
    return list(differences(old, new))


def test_the_same_tree_has_no_difference():
    assert told(small_card(), small_card()) == []


def test_a_changed_amount_is_told_with_both_figures():
    path = "plans[1].items[0].funding[0].amounts.2018"

    assert told(small_card(), changed(path, 200)) == [Difference(path, 180, 200)]


def test_a_blank_is_not_the_same_as_nothing():
    (difference,) = told(changed("plans[0].title", ...), changed("plans[0].title", None))

    assert difference == Difference("plans[0].title", None, None, was_there=False, is_there=True)


def test_elements_are_matched_by_their_identity_not_their_place():
    new = small_card()
    new["plans"][1]["items"].insert(0, {"key": "support", "name": "주민자치활동 지원사업"})

    (added,) = told(small_card(), new)

    assert (added.path, added.was_there) == ("plans[1].items[0]", False)


def test_an_order_that_changed_is_told():
    old = changed("plans[1].facts", [{"label": "사업량", "text": "1"}, {"label": "사업위치", "text": "2"}])
    new = changed("plans[1].facts", old["plans"][1]["facts"][::-1])

    assert [each.path for each in told(old, new)] == ["plans[1].facts"]


def test_true_is_not_one():
    assert told({"a": 1}, {"a": True}) == [Difference("a", 1, True)]
