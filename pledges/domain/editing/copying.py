"""The draft that an adjustment begins with: the plan in force, whole."""

from dataclasses import replace

from pledges.domain.card import Item, Line, Plan

from .saying import said


def begun_from(plan: Plan, revision: int) -> Plan:
    """Everything the plan plans, lineage too. Printed totals stay behind: no paper has printed the draft."""
    bare = _unprinted(plan, "stated")
    return replace(bare, revision=revision, state="draft", items=tuple(_item(each) for each in plan.items))


def _item(item: Item) -> Item:
    lines = tuple(_line(each) for each in item.funding)
    return said(_unprinted(item, "stated_subtotal", "stated"), funding=lines)


def _line(line: Line) -> Line:
    return _unprinted(line, "stated_total")


def _unprinted(value, *fields: str):
    blanks = {key: blank for key, blank in value.blanks.items() if key not in fields}
    return replace(value, blanks=blanks, **dict.fromkeys(fields))
