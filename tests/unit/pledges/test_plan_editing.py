"""Pure changes of a plan: whatever comes in whatever order, the plan stays sound and no key is given twice."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pledges.card_file.rules import broken_rules
from pledges.domain.card import Card, Item, Plan
from pledges.domain.editing import (
    EditRefused,
    NewItem,
    Row,
    Succession,
    Table,
    TargetCell,
    begun_from,
    removed,
    reordered,
    succeeded,
    with_facts,
    with_head,
    with_sections,
    with_table,
    with_targets,
    with_whole,
)
from tests.cards.by_hand import card, item, line, plan, read
from tests.cards.strategies import cards
from tests.support.real import real_card

COLUMNS = ("prior", "2018", "2019", "2019-2020", "2020-", "undivided")
NAMES = st.sampled_from(["주민총회", "마을 공동체", "가"])
YEARS = st.one_of(st.none(), st.integers(2018, 2022))


def small() -> Card:
    return read(card(plan(item("a", line(y2018=10)), item("b"), item("c", parent="b"), revision=0, state="draft")))


def only(changed: Plan) -> Card:
    return replace(small(), plans=(changed,))


class Keys:
    """Keys as the action gives them: each once."""

    def __init__(self):
        self.given: list[str] = []

    def take(self, count: int) -> list[str]:
        new = [f"s{len(self.given) + number}" for number in range(1, count + 1)]
        self.given += new
        return new


def some_keys(plan: Plan, data, **more) -> list[str]:
    keys = [item.key for item in plan.items]
    return data.draw(st.lists(st.sampled_from(keys), unique=True, **more)) if keys else []


def any_table(plan: Plan, data, keys: Keys) -> Plan:
    above = st.sampled_from([None, *(item.key for item in plan.items if not item.whole)])
    rows = [
        Row(each.key, data.draw(NAMES), None, None if each.whole else data.draw(above), data.draw(st.booleans()), None)
        for each in plan.items
    ]
    gone = frozenset(some_keys(plan, data, max_size=2))
    names = data.draw(st.lists(NAMES, max_size=2))
    new = tuple(map(NewItem, keys.take(len(names)), names))
    return with_table(plan, Table(tuple(data.draw(st.permutations(rows))), gone, new))


def any_succession(plan: Plan, data, keys: Keys) -> Plan:
    kind = data.draw(st.sampled_from(["split", "merge", "replace"]))
    names = tuple(data.draw(st.lists(NAMES, max_size=3)))
    step = Succession(kind, tuple(some_keys(plan, data, max_size=3)), names, data.draw(YEARS))
    return succeeded(plan, step, keys.take(len(names)))


def any_targets(plan: Plan, data, keys: Keys) -> Plan:
    column = st.sampled_from(COLUMNS)
    cell = st.builds(TargetCell, st.lists(NAMES, max_size=2).map(tuple), st.none())
    cells = {(key, data.draw(column)): data.draw(cell) for key in some_keys(plan, data, max_size=3)}
    return with_targets(plan, cells, data.draw(st.lists(column, max_size=2)))


def any_texts(plan: Plan, data, keys: Keys) -> Plan:
    rows = data.draw(st.lists(st.tuples(NAMES, NAMES), max_size=3))
    return with_sections(with_facts(plan, rows), {"goal": data.draw(st.sampled_from(["", "목표"]))})


def any_order(plan: Plan, data, keys: Keys) -> Plan:
    return reordered(plan, some_keys(plan, data))


def any_removal(plan: Plan, data, keys: Keys) -> Plan:
    return removed(plan, frozenset(some_keys(plan, data, max_size=2)))


def any_whole(plan: Plan, data, keys: Keys) -> Plan:
    return with_whole(plan, keys.take(1)[0])


CHANGES = (any_table, any_succession, any_targets, any_texts, any_order, any_removal, any_whole)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), steps=st.lists(st.sampled_from(CHANGES), max_size=6))
def test_any_sequence_of_changes_leaves_the_plan_sound(data, steps):
    now, keys, seen = small().plans[0], Keys(), {"a", "b", "c"}
    for step in steps:
        before = {item.key for item in now.items}
        try:
            now = step(now, data, keys)
        except EditRefused:
            continue
        after = {item.key for item in now.items}
        assert not (after - before) & seen
        seen |= after
    assert list(broken_rules(only(now))) == []


@settings(max_examples=60, deadline=None)
@given(tree=cards())
def test_a_copy_is_sound_and_says_what_the_plan_plans(tree):
    whole = read(tree)
    if list(broken_rules(whole)) or not whole.plans:
        return
    copy = begun_from(whole.plans[-1], 900)

    assert list(broken_rules(replace(whole, plans=(*whole.plans, copy)))) == []
    assert [(each.key, each.name, each.targets, each.succeeds) for each in copy.items] == [
        (each.key, each.name, each.targets, each.succeeds) for each in whole.plans[-1].items
    ]
    assert (copy.stated, {each.stated_subtotal for each in copy.items} - {None}) == (None, set())


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
