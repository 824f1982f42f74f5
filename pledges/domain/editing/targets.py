"""Yearly targets of a plan: texts and planned progress by sub-project and column."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.years import Column
from pledges.domain.card import Item, Plan

from .saying import EditRefused, said

OVERLAP = "‘{}’ 열과 ‘{}’ 열의 연도가 겹칩니다. 한 표의 열은 겹칠 수 없습니다."


@dataclass(frozen=True, slots=True)
class TargetCell:
    texts: tuple[str, ...] = ()
    progress: Decimal | None = None


def with_targets(plan: Plan, cells: Mapping[tuple[str, str], TargetCell], dropped: Collection[str] = ()) -> Plan:
    """`cells` by (key of the sub-project, column) say those cells anew; `dropped` columns lose all they held.

    An empty cell takes its column out of that sub-project, but leaves one that was printed with nothing in it.
    """
    return said(plan, items=tuple(_item(item, cells, dropped) for item in plan.items))


def _item(item: Item, cells: Mapping[tuple[str, str], TargetCell], dropped: Collection[str]) -> Item:
    own = {column: cell for (key, column), cell in cells.items() if key == item.key}
    texts = {column: each for column, each in item.targets.items() if column not in dropped}
    progress = {column: each for column, each in item.planned_progress.items() if column not in dropped}
    for column, cell in own.items():
        _put(texts, column, cell.texts or None, keep=texts.get(column) == ())
        _put(progress, column, cell.progress)
    _hold_apart(texts if texts.keys() != item.targets.keys() else ())
    _hold_apart(progress if progress.keys() != item.planned_progress.keys() else ())
    return said(item, targets=texts, planned_progress=progress)


def _put(table: dict, column: str, value, keep: bool = False) -> None:
    if value is not None:
        table[column] = value
    elif not keep:
        table.pop(column, None)


def _hold_apart(keys: Collection[str]) -> None:
    columns = [Column.of(key) for key in keys]
    for index, one in enumerate(columns):
        for other in columns[:index]:
            if one.overlaps(other):
                raise EditRefused(OVERLAP.format(other.label, one.label))
