"""Targets of a plan as measures: beside each text what was read, its result, and 목표달성도 by sub-project and year."""

from collections.abc import Sequence
from dataclasses import dataclass

from geumcheon.lib.years import Column, date_label
from pledges.domain.card import Card, Item, Plan
from pledges.domain.execution import clock_of
from pledges.domain.measures import Achievement, Target, achievement, loose_results, of_year, targets_of
from pledges.reports.columns import ColumnHead, column_heads


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One target text; `place` is where it stands in its cell."""

    target: Target
    place: int
    column: str


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A text with what it measures, and its targets by column: None where the column has no such target."""

    target: Target
    cells: tuple[MeasureRow | None, ...]


@dataclass(frozen=True, slots=True)
class MeasuredItem:
    """Targets of a sub-project in the order of the card; `cells` and `whole` count them by column and in all."""

    key: str
    label: str
    ended: bool
    lines: tuple[MeasureLine, ...]
    cells: tuple[Achievement, ...]
    whole: Achievement


@dataclass(frozen=True, slots=True)
class MeasureReport:
    """`this_year` speaks of the year of `as_of`, the day of the facts; None where no day is known."""

    columns: tuple[ColumnHead, ...]
    items: tuple[MeasuredItem, ...]
    cells: tuple[Achievement, ...]
    whole: Achievement
    this_year: Achievement | None
    year: int | None
    as_of: str
    loose: int


def measure_report(card: Card, plan: Plan) -> MeasureReport:
    targets, as_of = targets_of(plan, card), clock_of(card)
    keys = sorted({each.column for each in targets}, key=lambda key: Column.of(key).order)
    return MeasureReport(
        columns=column_heads(keys),
        items=tuple(_item(item, targets, keys, as_of) for item in plan.items if any(item.targets.values())),
        cells=_by_column(targets, keys, as_of),
        whole=achievement(targets, as_of),
        this_year=achievement(of_year(targets, as_of), as_of) if as_of else None,
        year=as_of and as_of.year,
        as_of=date_label(as_of.isoformat()) if as_of else "",
        loose=loose_results(plan, card),
    )


def target_at(card: Card, plan: Plan, item: str, column: str, place: int) -> MeasureRow | None:
    """The text at a place of a cell; None where there is none."""
    rows = _rows([each for each in targets_of(plan, card) if each.item == item])
    return next((row for row in rows if row.target.column == column and row.place == place), None)


def _item(item: Item, targets: Sequence[Target], keys: list[str], as_of) -> MeasuredItem:
    own = [each for each in targets if each.item == item.key]
    cells, whole = _by_column(own, keys, as_of), achievement(own, as_of)
    return MeasuredItem(item.key, item.label, item.ended, _lines(_rows(own), keys), cells, whole)


def _by_column(targets: Sequence[Target], keys: list[str], as_of) -> tuple[Achievement, ...]:
    return tuple(achievement([each for each in targets if each.column == key], as_of) for key in keys)


def _lines(rows: Sequence[MeasureRow], keys: list[str]) -> tuple[MeasureLine, ...]:
    """The same text read the same way is one line, however many years it stands in; twice in a cell it is two."""
    lines: dict[tuple, dict[str, MeasureRow]] = {}
    for row in rows:
        each, again = row.target, 0
        while each.column in lines.get(key := (each.text, each.counts, each.by_hand, again), ()):
            again += 1
        lines.setdefault(key, {})[each.column] = row
    return tuple(
        MeasureLine(next(iter(cells.values())).target, tuple(cells.get(column) for column in keys))
        for cells in lines.values()
    )


def _rows(targets: Sequence[Target]) -> tuple[MeasureRow, ...]:
    counted: dict[str, int] = {}
    rows = []
    for each in targets:
        place = counted[each.column] = counted.get(each.column, -1) + 1
        rows.append(MeasureRow(each, place, Column.of(each.column).label))
    return tuple(sorted(rows, key=lambda row: Column.of(row.target.column).order))
