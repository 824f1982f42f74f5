"""Printed totals, all of them correct: which ones a card prints is its own habit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from geumcheon.lib.money import Unit, total
from geumcheon.lib.years import Column
from pledges.domain.card import Head, Item, ItemStated, Plan, PlanStated
from pledges.domain.sheet import Sheet, sheet_of

from .calendar import TERM
from .chance import Chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """Which totals the card prints; `head` the unit of 총사업비 in its head, None where not printed."""

    lines: bool
    subtotals: bool
    item_years: bool
    years: bool
    in_term: bool
    head: Unit | None
    head_sources: bool


def habit_of(chance: Chance, unit: Unit) -> Habit:
    return Habit(
        lines=chance.yes(80),
        subtotals=chance.yes(60),
        item_years=chance.yes(40),
        years=chance.yes(85),
        in_term=chance.yes(40),
        head=chance.weighted({None: 50, unit: 30, Unit.HUNDRED_MILLION: 15, Unit.THOUSAND: 5}),
        head_sources=chance.yes(50),
    )


def printed(plan: Plan, habit: Habit, unit: Unit) -> Plan:
    """The plan with its totals; nothing is printed where there is nothing to add up."""
    sheet = sheet_of(plan)
    if sheet.total is None:
        return plan
    items = tuple(_item(item, sheet, habit) for item in plan.items)
    stated = PlanStated(
        total=sheet.total,
        in_term=_in_term(sheet, habit.in_term),
        by_year=_by_year(sheet, sheet.columns, habit.years),
        head=_head(sheet, habit, unit),
    )
    return replace(plan, items=items, stated=stated)


def _item(item: Item, plan: Sheet, habit: Habit) -> Item:
    own = plan.of_item(item.key)
    if own.total is None:
        return item
    by_year = _by_year(own, plan.columns, habit.item_years and not plan.is_undivided)
    in_term = _in_term(own, habit.in_term and habit.item_years)
    return replace(
        item,
        funding=tuple(replace(line, stated_total=_line_total(line, habit)) for line in item.funding),
        stated_subtotal=own.total if habit.subtotals else None,
        stated=ItemStated(by_year=by_year, in_term=in_term) if by_year or in_term is not None else None,
    )


def _line_total(line, habit: Habit) -> int | None:
    """A single figure under no heading of years is its own total."""
    if not habit.lines or len(line.amounts) < 2:
        return None
    return total(line.amounts.values())


def _by_year(sheet: Sheet, columns: Iterable[str], wanted: bool) -> dict[str, int]:
    if not wanted or sheet.is_undivided:
        return {}
    return {key: won for key in columns if (won := sheet.column_total(key)) is not None}


def _in_term(sheet: Sheet, wanted: bool) -> int | None:
    """Only where each column lies wholly inside the term or outside it."""
    columns = [Column.of(key) for key in sheet.columns]
    inside = [column.within(TERM.first_year, TERM.last_year) for column in columns]
    crosses = any(column.has_years and not within for column, within in zip(columns, inside, strict=True))
    if not wanted or crosses or sheet.is_undivided or all(inside):
        return None
    return sum(sheet.column_total(column.key) or 0 for column, within in zip(columns, inside, strict=True) if within)


def _head(sheet: Sheet, habit: Habit, unit: Unit) -> Head | None:
    if habit.head is None:
        return None
    sources = dict.fromkeys(line.source for line in sheet.lines) if habit.head_sources else {}
    by_source = {source: won for source in sources if (won := sheet.of_source(source).total) is not None}
    own_unit = str(habit.head) if habit.head is not unit else None
    return Head(total=sheet.total, by_source=by_source, unit=own_unit)
