"""소요예산 as planned: 계, then each sub-project's 소계 and sources, by column."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from geumcheon.lib.money import Amount
from pledges.domain.card import Item, Plan
from pledges.domain.labels import source_label
from pledges.domain.sheet import Sheet, SheetLine, sheet_of
from pledges.reports.columns import ColumnHead, column_heads
from pledges.reports.marks import NO_MARKS, TOTAL, CellMarks, Mark, Marks, cell_marks


class RowKind(StrEnum):
    TOTAL = "total"
    SUBTOTAL = "subtotal"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """Won by key of column; `total` is the sum of the cells; `place` is the row's in the card file.

    `links` leads to what stands behind a cell, by key of column.
    """

    kind: RowKind
    label: str
    cells: Mapping[str, Amount]
    total: Amount
    place: str = ""
    marks: CellMarks = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ItemRows:
    """A sub-project with its 소계 and its lines; `parent` is the one it counts in."""

    key: str
    label: str
    ended: bool
    shared_row: str
    depth: int
    rows: tuple[MoneyRow, ...]
    parent: str = ""

    @property
    def lines(self) -> tuple[MoneyRow, ...]:
        return self.rows[1:]


@dataclass(frozen=True, slots=True)
class BudgetTable:
    columns: tuple[ColumnHead, ...]
    total: MoneyRow
    items: tuple[ItemRows, ...]

    @property
    def told(self) -> tuple[Mark, ...]:
        """Marks that stand in it; none where it has no rows and is not shown."""
        rows = (self.total, *(row for item in self.items for row in item.rows)) if self.items else ()
        return tuple(mark for row in rows for marks in row.marks.values() for mark in marks)


def budget_table(plan: Plan, path: str, marks: Marks = NO_MARKS) -> BudgetTable:
    """`path` is the plan's place in the card file; `marks` are put beside the cells they speak of."""
    sheet = sheet_of(plan)
    keys = sheet.columns
    items = [
        _item_rows(item, sheet, keys, f"{path}.items[{index}]", marks)
        for index, item in enumerate(plan.items)
        if item.funding or sheet.of_item(item.key).lines
    ]
    total = _sum_row(RowKind.TOTAL, "계", sheet, keys, path, _sum_marks(path, keys, marks))
    return BudgetTable(column_heads(keys), total, tuple(items))


def _sum_row(kind: RowKind, label: str, sheet: Sheet, keys, place: str, marks: CellMarks) -> MoneyRow:
    cells = {key: sheet.column_total(key) for key in keys}
    return MoneyRow(kind, label, cells, sheet.total, place, marks)


def _item_rows(item: Item, sheet: Sheet, keys, place: str, marks: Marks) -> ItemRows:
    own_marks = _sum_marks(place, keys, marks, marks.under(f"{place}.stated_subtotal"))
    subtotal = _sum_row(RowKind.SUBTOTAL, "소계", sheet.of_item(item.key), keys, place, own_marks)
    own = [line for line in sheet.lines if line.item == item.key]
    lines = [_line_row(line, keys, f"{place}.funding[{index}]", marks) for index, line in enumerate(own)]
    depth = 1 if item.parent else 0
    return ItemRows(item.key, item.label, item.ended, item.row or "", depth, (subtotal, *lines), item.parent or "")


def _line_row(line: SheetLine, keys, place: str, marks: Marks) -> MoneyRow:
    cells = {key: line.amounts.get(key) for key in keys}
    years = cell_marks(marks, ((key, (f"{place}.amounts.{key}",)) for key in keys))
    label = source_label(line.source, line.payer)
    links = marks.behind(*line.identity, keys)
    return MoneyRow(
        RowKind.LINE, label, cells, line.total, place, _with_rest(marks.rest(place, *years.values()), years), links
    )


def _sum_marks(place: str, keys, marks: Marks, more: tuple[Mark, ...] = ()) -> CellMarks:
    """Years beside their column; whatever else speaks of the printed totals stands beside the sum."""
    stated = f"{place}.stated"
    years = cell_marks(marks, ((key, (f"{stated}.by_year.{key}",)) for key in keys))
    return _with_rest((*more, *marks.rest(stated, *years.values())), years)


def _with_rest(rest: tuple[Mark, ...], years: CellMarks) -> CellMarks:
    return {TOTAL: rest, **years} if rest else years
