"""Tables of statistics of a field, year by year: their columns stay, their printed totals are right."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import DASH
from pledges.domain.card import Base, Indicator

from .chance import Chance
from .setting import Setting
from .vocabulary import Table


@dataclass(frozen=True, slots=True)
class Habit:
    """How one table is kept over the years: its columns with their usual numbers, and the share it aims at."""

    table: Table
    sizes: Mapping[str, int | Mapping[str, int]]
    step: Decimal
    per_mille: int


def indicators_of(chance: Chance, setting: Setting, first: int) -> tuple[Indicator, ...]:
    if setting.clock is None or not chance.yes(55):
        return ()
    since = max(2018, first, setting.clock.year - chance.between(0, 3))
    habits = [_habit(chance, table) for table in chance.some(setting.field.tables, chance.between(1, 2))]
    return tuple(
        _indicator(chance, habit, year, min(setting.clock, datetime.date(year, 12, 31)))
        for habit in habits
        for year in range(since, setting.clock.year + 1)
    )


def _habit(chance: Chance, table: Table) -> Habit:
    step = Decimal("0.1") if table.unit in ("톤", "㎡") and chance.yes(50) else Decimal(1)
    if isinstance(table.labels, tuple):
        sizes = _sizes(chance, table, table.labels)
    else:
        sizes = {group: _sizes(chance, table, labels) for group, labels in table.labels.items()}
    return Habit(table, sizes, step, chance.between(1, 60))


def _sizes(chance: Chance, table: Table, labels: tuple[str, ...]) -> dict[str, int]:
    """Now and then a district does not keep one of the columns."""
    kept = chance.some(labels, len(labels) - (1 if len(labels) > 2 and chance.yes(20) else 0))
    return {label: chance.between(table.low, table.high) for label in kept}


def _indicator(chance: Chance, habit: Habit, year: int, as_of: datetime.date) -> Indicator:
    values = _values(chance, habit)
    return Indicator(
        name=habit.table.name,
        group="총괄" if chance.yes(10) else None,
        unit=habit.table.unit,
        year=year,
        as_of=as_of,
        values=values,
        stated=_stated(chance, values),
        **_measuring(chance, habit, year),
    )


def _values(chance: Chance, habit: Habit) -> dict:
    return {
        label: {name: _cell(chance, habit, inner) for name, inner in size.items()}
        if isinstance(size, Mapping)
        else _cell(chance, habit, size)
        for label, size in habit.sizes.items()
    }


def _cell(chance: Chance, habit: Habit, size: int):
    """A quarter more or less than usual, or nothing to tell."""
    return DASH if chance.yes(3) else size * chance.between(75, 125) // 100 * habit.step


def _stated(chance: Chance, values: dict) -> dict[str, Decimal]:
    """A total a group, or one for the whole table."""
    if not chance.yes(85):
        return {}
    groups = {label: _sum(each) for label, each in values.items() if isinstance(each, dict)}
    return groups or {chance.one(("계", "합계")): _sum(values)}


def _sum(cells: dict) -> Decimal:
    return sum((each for each in cells.values() if each is not DASH), Decimal(0))


def _measuring(chance: Chance, habit: Habit, year: int) -> dict[str, object]:
    """What the table is held against: a share of the people, or a start and a goal."""
    table = habit.table
    if table.base:
        return _share_of(chance, table.base, year, habit.per_mille)
    if not chance.yes(35):
        return {}
    baseline = Decimal(chance.between(table.low, table.high))
    target, direction = chance.one(((baseline + baseline // 5, "up"), (baseline - baseline // 5, "down")))
    return {"baseline": baseline, "target": target, "direction": direction}


def _share_of(chance: Chance, what: str, year: int, per_mille: int) -> dict[str, object]:
    """Whole thousands of people, so that a percent with one decimal is a whole number of them."""
    people = Decimal(chance.between(180, 320) * 1000)
    base = Base(what=what, value=people, as_of=datetime.date(year, 1, 1))
    return {"base": base, "rate": per_mille * Decimal("0.1"), "target": people // 1000 * per_mille, "direction": "up"}
