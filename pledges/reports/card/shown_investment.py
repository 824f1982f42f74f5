"""연차별 투자수요 및 집행액 as a page prints it: each half of the table ties, inside the plan and outside of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.ties import TOTAL as SUM
from geumcheon.lib.ties import Shown
from pledges.reports.marks import TOTAL

from .investment import FactSums, InvestmentHead, InvestmentTable
from .investment_rows import HALVES, InvestmentItem, InvestmentRow
from .scale import Scale
from .shown import Figures, ShownCell, ShownItem, ShownRow, figures_of, has_adjusted, single

Halves = Mapping[str, Figures]


@dataclass(frozen=True, slots=True)
class ShownInvestment:
    """`outside` holds a row and items where facts stand outside the plan; `sums` are of the facts."""

    scale: Scale
    columns: tuple[InvestmentHead, ...]
    total: ShownRow
    items: tuple[ShownItem, ...]
    outside_total: ShownRow | None
    outside: tuple[ShownItem, ...]
    sums: Mapping[str, Shown]
    settled: str
    as_of: str
    is_adjusted: bool


def shown_investment(table: InvestmentTable, scale: Scale) -> ShownInvestment:
    total, items = _block(table.total, table.items, scale)
    outside_total, outside = _block(table.outside_total, table.outside, scale)
    rows = [total, *([outside_total] if outside_total else []), *(r for item in (*items, *outside) for r in item.rows)]
    return ShownInvestment(
        scale=scale,
        columns=table.columns,
        total=total,
        items=items,
        outside_total=outside_total,
        outside=outside,
        sums=_sums(table.facts, scale),
        settled=table.settled,
        as_of=table.as_of,
        is_adjusted=has_adjusted(rows),
    )


def _block(whole: InvestmentRow | None, items: tuple[InvestmentItem, ...], scale: Scale):
    """A sum and what adds up to it; each half is tied by itself."""
    if whole is None:
        return None, ()
    halves = {half: _figures(items, half, scale) for half in HALVES}
    return _row(whole, SUM, halves), tuple(_item(item, halves) for item in items)


def _figures(items: Iterable[InvestmentItem], half: str, scale: Scale) -> Figures:
    lines = {(item.key, place): row for item in items for place, row in enumerate(item.rows[1:])}
    amounts = {at: {key: getattr(cell, half) for key, cell in row.cells.items()} for at, row in lines.items()}
    return figures_of(amounts, {at: at[0] for at in lines}, scale)


def _item(item: InvestmentItem, halves: Halves) -> ShownItem:
    subtotal = _row(item.rows[0], item.key, halves)
    lines = (_row(row, (item.key, place), halves) for place, row in enumerate(item.rows[1:]))
    return ShownItem(item.key, item.label, item.ended, "", 0, (subtotal, *lines))


def _row(row: InvestmentRow, place, halves: Halves) -> ShownRow:
    cells = [*_pair(row, place, TOTAL, SUM, halves)]
    for key in row.cells:
        cells += _pair(row, place, key, key, halves)
    return ShownRow(row.kind, row.label, tuple(cells))


def _pair(row: InvestmentRow, place, name: str, column: str | None, halves: Halves) -> Iterable[ShownCell]:
    link = row.links.get(name, "")
    yield ShownCell(name, halves["resource"].at(place, column), row.marks.get(name, ()), link)
    yield ShownCell(f"{name}-executed", halves["executed"].at(place, column), row.executed_marks.get(name, ()))


def _sums(facts: FactSums, scale: Scale) -> dict[str, Shown]:
    """Inside + outside = all, for secured and for executed money."""
    found = {}
    for name in ("secured", "executed"):
        amounts = {side: getattr(facts, f"{name}_{side}") for side in ("inside", "outside")}
        parts, whole = single(amounts, scale)
        found |= {f"{name}_{side}": shown for side, shown in parts.items()} | {name: whole}
    return found
