"""Pure changes of a plan: what each of them gives, and what it refuses."""

import pytest

from pledges.domain.card import Item, Plan
from pledges.domain.editing import (
    EditRefused,
    Row,
    Succession,
    Table,
    TargetCell,
    removed,
    reordered,
    succeeded,
    with_facts,
    with_head,
    with_sections,
    with_table,
    with_targets,
)
from tests.cards.by_hand import card, plan, read
from tests.support.plan_edits import small
from tests.support.real import real_card


def table_of(plan: Plan) -> Table:
    return Table(tuple(Row(i.key, i.name, i.row, i.parent, i.ended, i.last_year) for i in plan.items))


@pytest.mark.parametrize("revision", [0, 1])
def test_what_is_said_again_is_the_same_value(revision):
    real = real_card()
    now = real.plan(revision)

    assert with_table(now, table_of(now)) == now
    assert with_facts(now, [(fact.label, fact.text) for fact in now.facts]) == now
    assert with_sections(now, {name: body or "" for name, body in now.sections.items()}) == now
    assert reordered(now, [each.key for each in now.items]) == now
    cells = {(i.key, column): TargetCell(texts, i.planned_progress.get(column)) for i in now.items
             for column, texts in i.targets.items()}  # fmt: skip
    assert with_targets(now, cells) == now


def test_a_merged_item_stands_behind_the_last_it_came_from():
    now = small().plans[0]
    changed = succeeded(now, Succession("merge", ("a", "b"), ("합침",), 2020), ["s1"])

    assert [(each.key, each.ended, each.succeeds) for each in changed.items] == [
        ("a", True, ()),
        ("b", True, ()),
        ("s1", False, ("a", "b")),
        ("c", False, ()),
    ]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Succession("split", ("a",), ("하나",)), "새 세부사업의 이름을 2개 이상"),
        (Succession("merge", ("a",), ("하나",)), "앞선 세부사업을 2개 이상"),
        (Succession("replace", ("a", "b"), ("하나",)), "앞선 세부사업을 하나만"),
        (Succession("replace", ("x",), ("하나",)), "이 계획에 없는"),
    ],
)
def test_a_succession_asks_for_what_its_kind_needs(step, words):
    with pytest.raises(EditRefused, match=words):
        succeeded(small().plans[0], step, ["s1"][: len(step.names)])


def test_who_is_taken_out_leaves_children_to_the_one_above():
    now = small().plans[0]
    below = with_table(now, Table((Row("c", "c", parent="b"), Row("b", "b", parent="a"))))

    left = removed(below, frozenset({"b"}))

    assert {each.key: each.parent for each in left.items} == {"a": None, "c": "a"}


def test_a_circle_of_parents_is_refused():
    with pytest.raises(EditRefused, match="서로를 가리키거나"):
        with_table(small().plans[0], Table((Row("a", "a", parent="b"), Row("b", "b", parent="a"))))


def test_a_fact_of_the_head_differs_from_the_pledge_or_is_blank_here():
    tree = card(plan(state="draft"), pledge={"lead_department": "마을자치과", "nature": "계속"})
    now = read(tree)
    same = {"title": "시험 공약", "period": (None, None), "cost": None}

    changed = with_head(now, now.plans[0], **same, facts={"lead_department": "도시재생과", "nature": None})

    assert changed.header.lead_department == "도시재생과"
    assert changed.header.blanks == {"nature": None}
    back = with_head(now, changed, **same, facts={"lead_department": "도시재생과", "nature": None})
    assert back == changed


def test_overlapping_columns_are_refused_in_words():
    cells = {("a", "2019"): TargetCell(("가",)), ("a", "2019-2020"): TargetCell(("나",))}
    with pytest.raises(EditRefused, match="‘2019년’ 열과 ‘2019~2020년’ 열의 연도가 겹칩니다"):
        with_targets(small().plans[0], cells)


def test_a_key_of_an_item_never_changes_with_its_name():
    now = small().plans[0]
    changed = with_table(now, Table((Row("a", "새 이름"),)))
    assert [(each.key, each.name) for each in changed.items][0] == ("a", "새 이름")
    assert Item(key="a", name="새 이름", funding=now.items[0].funding) == changed.items[0]
