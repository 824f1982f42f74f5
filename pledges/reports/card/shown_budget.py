"""소요예산 as a page prints it, in a chosen unit: the whole table ties, sums by source are tied apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, total
from geumcheon.lib.ties import TOTAL as SUM
from pledges.reports.columns import ColumnHead
from pledges.reports.marks import TOTAL

from .budget import BudgetTable, ItemRows, MoneyRow, RowKind
from .scale import Scale
from .shown import Figures, ShownCell, ShownItem, ShownRow, figures_of, has_adjusted

Line = tuple[str, int]
"""A line by its sub-project and its place there."""


@dataclass(frozen=True, slots=True)
class ShownBudget:
    """`sources`: the same money by source; `is_adjusted`: a mark 단수조정 stands in the table."""

    scale: Scale
    columns: tuple[ColumnHead, ...]
    total: ShownRow
    items: tuple[ShownItem, ...]
    sources: tuple[ShownRow, ...]
    is_adjusted: bool
    sources_are_adjusted: bool


def shown_budget(table: BudgetTable, scale: Scale) -> ShownBudget:
    figures = figures_of(_lines(table), _above(table), scale)
    whole = _row(table.total, SUM, figures)
    items = tuple(_item(item, figures) for item in table.items)
    sources = _sources(table, scale)
    rows = [whole, *(row for item in items for row in item.rows)]
    return ShownBudget(scale, table.columns, whole, items, sources, has_adjusted(rows), has_adjusted(sources))


def _lines(table: BudgetTable) -> dict[Line, Mapping[str, Amount]]:
    return {(item.key, place): row.cells for item in table.items for place, row in enumerate(item.lines)}


def _above(table: BudgetTable) -> dict[object, str]:
    """Lines count in their sub-project, sub-projects in the one above them."""
    above: dict[object, str] = {item.key: item.parent for item in table.items if item.parent}
    return above | {(item.key, place): item.key for item in table.items for place, _ in enumerate(item.lines)}


def _item(item: ItemRows, figures: Figures) -> ShownItem:
    subtotal = _row(item.rows[0], item.key, figures)
    lines = [_row(row, (item.key, place), figures) for place, row in enumerate(item.lines)]
    return ShownItem(item.key, item.label, item.ended, item.shared_row, item.depth, (subtotal, *lines))


def _row(row: MoneyRow, place, figures: Figures) -> ShownRow:
    whole = ShownCell(TOTAL, figures.at(place, SUM), row.marks.get(TOTAL, ()))
    cells = (
        ShownCell(key, figures.at(place, key), row.marks.get(key, ()), row.links.get(key, "")) for key in row.cells
    )
    return ShownRow(row.kind, row.label, (whole, *cells))


def _sources(table: BudgetTable, scale: Scale) -> tuple[ShownRow, ...]:
    """계, then each source in the order it first stands in; empty where one source pays all."""
    by_source: dict[str, list[MoneyRow]] = {}
    for row in (row for item in table.items for row in item.lines):
        by_source.setdefault(row.label, []).append(row)
    if len(by_source) < 2:
        return ()
    keys = [column.key for column in table.columns]
    sums = {label: {key: total(row.cells[key] for row in rows) for key in keys} for label, rows in by_source.items()}
    figures = figures_of(sums, {}, scale)
    whole = _plain(RowKind.TOTAL, "계", SUM, keys, figures)
    return (whole, *(_plain(RowKind.LINE, label, label, keys, figures) for label in sums))


def _plain(kind: RowKind, label: str, place, keys: list[str], figures: Figures) -> ShownRow:
    cells = (ShownCell(key, figures.at(place, key)) for key in keys)
    return ShownRow(kind, label, (ShownCell(TOTAL, figures.at(place, SUM)), *cells))
