"""What was read put into the plan. Printed totals stay as they were printed, also where they no longer agree."""

from collections.abc import Mapping
from dataclasses import replace

from geumcheon.lib.money import Amount
from pledges.domain.card import Item, Line, Plan
from pledges.domain.sheet import sheet_of

from .reading import MoneyRead, ReadLine


def funded(plan: Plan, money: MoneyRead) -> Plan:
    """The plan with this money; sub-projects that the form did not show keep theirs."""
    known = set(sheet_of(plan).columns)
    items = tuple(_funded(item, money, known) if item.key in money.items else item for item in plan.items)
    return replace(plan, items=items)


def _funded(item: Item, money: MoneyRead, known: set[str]) -> Item:
    old = {line.identity: line for line in item.funding}
    own = [line for line in money.lines if line.typed.item == item.key]
    return replace(item, funding=tuple(_line(old.get(each.typed.identity[1:]), each, known) for each in own))


def _line(old: Line | None, new: ReadLine, known: set[str]) -> Line:
    typed, amounts = new.typed, _amounts(old, new, known)
    words = {"note": typed.note or None, "counted_in": typed.counted_in or None}
    if old is None:
        return Line(source=typed.source, payer=typed.payer or None, amounts=amounts, **words)
    return replace(old, amounts=amounts, **words)


def _amounts(old: Line | None, new: ReadLine, known: set[str]) -> Mapping[str, Amount]:
    """A blank cell of a column that an old line never had stays away; any other says that nothing is filled in."""
    absent = known - old.amounts.keys() if old else set()
    return {key: amount for key, amount in new.amounts.items() if amount is not None or key not in absent}
