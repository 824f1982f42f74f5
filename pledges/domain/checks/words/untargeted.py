"""Money in years for which a sub-project has no target, though it has targets in others."""

from collections.abc import Iterator

from geumcheon.lib.money import Unit, is_figure, show, total
from geumcheon.lib.years import Column, in_order

from ..finding import Severity, told
from ..subject import Subject
from ..walk import ItemPlace, year_label


def money_without_targets(subject: Subject):
    """money-without-target: a year with money has a target where other years have; once a sub-project."""
    for place in subject.items:
        told_of = [Column.of(key) for key in _aimed_at(place)]
        columns = [key for key in _paid_columns(place) if Column.of(key).is_one_year] if told_of else []
        bare = [key for key in columns if not any(Column.of(key).overlaps(each) for each in told_of)]
        if bare and len(bare) < len(columns):
            yield _told(Unit(subject.card.unit), place, bare)


def _aimed_at(place: ItemPlace) -> Iterator[str]:
    """Columns with a target or a planned progress, of the sub-project or of the one above or below it."""
    key, parent = place.item.key, place.item.parent
    for item in place.home.plan.items:
        if item.key in (key, parent) or item.parent == key:
            yield from (column for column, texts in item.targets.items() if texts)
            yield from item.planned_progress


def _paid_columns(place: ItemPlace) -> list[str]:
    return in_order(
        key for line in place.item.funding for key, won in line.amounts.items() if is_figure(won) and won > 0
    )


def _told(unit: Unit, place: ItemPlace, columns: list[str]):
    years = "·".join(year_label(key) for key in columns)
    won = total(line.amounts[key] for key in columns for line in place.item.funding if key in line.amounts)
    first = next(
        f"{place.path}.funding[{index}].amounts.{columns[0]}"
        for index, line in enumerate(place.item.funding)
        if is_figure(line.amounts.get(columns[0])) and line.amounts[columns[0]] > 0
    )
    return told(
        "money-without-target", Severity.NOTE, first, f"{place.label} {years}",
        f"{show(won, unit)}{unit}이 있으나 목표가 없습니다(다른 해에는 목표가 있습니다). 목표가 빠졌는지 보십시오.",
        won,
    )  # fmt: skip
