"""Yearly targets as the card prints them: sub-project × column."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pledges.domain.card import Item, Measure, Plan
from pledges.domain.compare import target_columns
from pledges.reports.columns import ColumnHead, column_heads
from pledges.reports.marks import NO_MARKS, CellMarks, Mark, Marks


@dataclass(frozen=True, slots=True)
class TargetRow:
    """`marks` stand beside a cell, `bullet_marks` beside its texts one by one, `item_marks` beside the name."""

    label: str
    ended: bool
    cells: Mapping[str, tuple[str, ...]]
    marks: CellMarks = field(default_factory=dict)
    bullet_marks: Mapping[str, tuple[tuple[Mark, ...], ...]] = field(default_factory=dict)
    item_marks: tuple[Mark, ...] = ()

    @property
    def shown(self) -> list[tuple[str, list[tuple[str, tuple[Mark, ...]]], tuple[Mark, ...]]]:
        """Key of each column, its texts each with its marks, and the marks of the cell."""
        return [(key, self._bullets(key, texts), self.marks.get(key, ())) for key, texts in self.cells.items()]

    def _bullets(self, key: str, texts: tuple[str, ...]) -> list[tuple[str, tuple[Mark, ...]]]:
        return list(zip(texts, self.bullet_marks.get(key) or [()] * len(texts), strict=True))

    @property
    def told(self) -> Iterable[Mark]:
        bullets = (marks for those in self.bullet_marks.values() for marks in those)
        return [mark for marks in (*self.marks.values(), *bullets, self.item_marks) for mark in marks]


@dataclass(frozen=True, slots=True)
class TargetTable:
    columns: tuple[ColumnHead, ...]
    rows: tuple[TargetRow, ...]

    @property
    def told(self) -> list[Mark]:
        return [mark for row in self.rows for mark in row.told]


def target_table(
    plan: Plan,
    path: str = "",
    marks: Marks = NO_MARKS,
    measures: tuple[Measure, ...] = (),
    told: Iterable[Mark] = (),
) -> TargetTable:
    """`path` is the plan's place in the card file; `marks` are put beside the cells they speak of.

    A sub-project is shown that has targets, or findings that are not `told` elsewhere.
    """
    keys, told = target_columns(plan), list(told)
    rows = [
        (item, _row(item, keys, f"{path}.items[{index}]", _Found(marks, measures, told)))
        for index, item in enumerate(plan.items)
    ]
    return TargetTable(column_heads(keys), tuple(row for item, row in rows if item.targets or row.item_marks))


@dataclass(frozen=True, slots=True)
class _Found:
    marks: Marks
    measures: tuple[Measure, ...]
    told: list[Mark]

    def cell(self, item: Item, place: str, key: str, bullets: tuple[tuple[Mark, ...], ...]) -> tuple[Mark, ...]:
        """Of the cell as a whole, of its planned progress, and of how its targets are to be read."""
        own = self.marks.rest(f"{place}.targets.{key}", *bullets)
        readings = (
            self.marks.under(f"measures[{index}]")
            for index, each in enumerate(self.measures)
            if (each.item, each.year) == (item.key, key)
        )
        progress = self.marks.under(f"{place}.planned_progress.{key}")
        return (*own, *progress, *(mark for those in readings for mark in those))

    def bullets(self, place: str, texts: tuple[str, ...]) -> tuple[tuple[Mark, ...], ...]:
        return tuple(self.marks.under(f"{place}[{index}]") for index, _ in enumerate(texts))


def _row(item: Item, keys, place: str, found: _Found) -> TargetRow:
    cells = {key: item.targets.get(key) or () for key in keys}
    if not found.marks.all:
        return TargetRow(item.label, item.ended, cells)
    bullets = {key: found.bullets(f"{place}.targets.{key}", texts) for key, texts in cells.items()}
    own = {key: found.cell(item, place, key, bullets[key]) for key in keys}
    told = (*own.values(), *(marks for those in bullets.values() for marks in those), found.told)
    kept = {key: those for key, those in own.items() if those}
    return TargetRow(item.label, item.ended, cells, kept, bullets, found.marks.rest(place, *told))
