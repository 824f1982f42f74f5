"""Sub-projects of two plans side by side: matched by identity, never by name."""

import pytest

from pledges.domain.items import Fate, merged_order, pair_items
from tests.cards.by_hand import card, item, plan, read
from tests.support.real import real_card


def pairs(before: list[dict], after: list[dict]):
    read_in = read(card(plan(*before), plan(*after, revision=1)))
    return pair_items(*read_in.plans)


def test_what_became_of_the_sub_projects_of_the_real_card():
    fates = {pair.label: pair.fate for pair in pair_items(*real_card().plans)}

    assert fates == {
        "주민자치사업 활성화": Fate.SAME,
        "마을공동체 활성화": Fate.RENAMED,
        "동단위 시민참여예산 사업": Fate.SAME,
        "동특성화사업": Fate.ENDED,
        "주민자치활동 지원사업": Fate.ADDED,
        "찾아가는 동주민센터": Fate.SAME,
    }


def test_an_heir_names_what_it_was_made_from():
    (heir,) = [pair for pair in pair_items(*real_card().plans) if pair.predecessors]

    assert (heir.label, heir.predecessors) == ("주민자치활동 지원사업", ("동특성화사업",))


def test_the_same_name_under_another_key_is_another_sub_project():
    found = pairs([item("a", name="교육")], [item("b", name="교육")])

    assert [(pair.key, pair.fate) for pair in found] == [("a", Fate.REMOVED), ("b", Fate.ADDED)]


def test_the_same_key_under_another_name_is_the_same_sub_project():
    (pair,) = pairs([item("a", name="교육")], [item("a", name="마을교육")])

    assert (pair.fate, pair.original.label, pair.adjusted.label) == (Fate.RENAMED, "교육", "마을교육")


def test_what_had_ended_before_does_not_end_again():
    (pair,) = pairs([item("a", ended=True)], [item("a", ended=True)])

    assert pair.fate is Fate.SAME


@pytest.mark.parametrize(
    ("before", "after", "order"),
    [
        (["a", "b", "c"], ["a", "c"], ["a", "b", "c"]),
        (["a", "b"], ["b"], ["a", "b"]),
        (["a", "b", "c", "d"], ["d", "a"], ["d", "a", "b", "c"]),
        (["a"], ["x", "y"], ["a", "x", "y"]),
        ([], ["x"], ["x"]),
    ],
)
def test_what_the_later_plan_left_out_stands_behind_its_old_neighbour(before, after, order):
    assert merged_order(before, after) == order
