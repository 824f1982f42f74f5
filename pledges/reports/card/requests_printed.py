"""Targets as a request prints them, beside those of the plan it asks for: the words may differ, and both stay."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.text import spaceless
from geumcheon.lib.years import in_order
from pledges.domain.card import Adjustment, Card
from pledges.reports.columns import ColumnHead, column_heads


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """`differs`: the card prints other words for the same sub-project and column."""

    texts: tuple[str, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class PrintedRow:
    key: str
    label: str
    cells: Mapping[str, PrintedCell]


@dataclass(frozen=True, slots=True)
class PrintedTargets:
    columns: tuple[ColumnHead, ...]
    rows: tuple[PrintedRow, ...]


def printed_targets(card: Card, request: Adjustment) -> PrintedTargets:
    """Only what the request prints; empty where it prints no targets."""
    keys = in_order(key for cells in request.stated_targets.values() for key in cells)
    names = {item.key: item.label for plan in card.plans for item in plan.items}
    plan = card.plan(request.to_revision) if request.to_revision is not None else None
    of_plan = {item.key: item.targets for item in plan.items} if plan else {}
    rows = (
        PrintedRow(
            key, names.get(key, key), {each: _cell(cells.get(each), of_plan.get(key, {}).get(each)) for each in keys}
        )
        for key, cells in request.stated_targets.items()
    )
    return PrintedTargets(column_heads(keys), tuple(rows))


def _cell(printed: tuple[str, ...] | None, planned: tuple[str, ...] | None) -> PrintedCell:
    texts = tuple(printed or ())
    return PrintedCell(texts, bool(texts) and _bare(texts) != _bare(planned or ()))


def _bare(texts: tuple[str, ...]) -> list[str]:
    return [spaceless(text) for text in texts]
