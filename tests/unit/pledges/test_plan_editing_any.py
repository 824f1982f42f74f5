"""Pure changes of a plan: whatever comes in whatever order, the plan stays sound and no key is given twice."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pledges.card_file.rules import broken_rules
from pledges.domain.card import Card, Plan
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
    with_sections,
    with_table,
    with_targets,
    with_whole,
)
from tests.cards.by_hand import read
from tests.cards.strategies import cards
from tests.support.plan_edits import small

COLUMNS = ("prior", "2018", "2019", "2019-2020", "2020-", "undivided")
NAMES = st.sampled_from(["주민총회", "마을 공동체", "가"])
YEARS = st.one_of(st.none(), st.integers(2018, 2022))


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
