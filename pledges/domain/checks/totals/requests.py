"""Totals printed on an adjustment request against its two plans."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from pledges.domain.sheet import Sheet, sheet_of

from ..subject import Subject
from ..sums import Table, compare
from ..walk import year_label


@dataclass(frozen=True, slots=True)
class Side:
    """당초 or 조정(안) on a request: what it prints, and the plan it speaks of."""

    label: str
    total: Amount
    total_place: str
    by_year: Mapping[str, Amount]
    by_year_place: str
    sheet: Sheet | None


def sides(subject: Subject) -> Iterator[Side]:
    for index, request in enumerate(subject.card.adjustments):
        if not request.stated:
            continue
        path, stated = f"adjustments[{index}].stated", request.stated
        for name, word, revision in (
            ("before", "당초", request.from_revision),
            ("after", "조정(안)", request.to_revision),
        ):
            plan = subject.card.plan(revision) if revision is not None else None
            yield Side(
                f"조정 심의요청 · {word}",
                getattr(stated, f"{name}_total"),
                f"{path}.{name}_total",
                getattr(stated, f"by_year_{name}"),
                f"{path}.by_year_{name}",
                sheet_of(plan) if plan else None,
            )


def request_table(subject: Subject, side: Side) -> Table:
    printed = Table.of([side.total, *side.by_year.values()], subject.card.unit)
    return printed.against(Table.of(side.sheet.cells, subject.card.unit)) if side.sheet else printed


def totals(subject: Subject):
    """adjustment-total: the budget on the request is the sum of the plan's cells."""
    for side in sides(subject):
        if side.sheet:
            yield from compare(
                "adjustment-total",
                side.total_place,
                f"{side.label} 예산",
                side.total,
                side.sheet.cells,
                request_table(subject, side),
            )


def years(subject: Subject):
    """adjustment-year: a column on the request is the sum of the plan's column."""
    for side in sides(subject):
        if not side.sheet or side.sheet.is_undivided:
            continue
        table = request_table(subject, side)
        for key, stated in side.by_year.items():
            yield from compare(
                "adjustment-year",
                f"{side.by_year_place}.{key}",
                f"{side.label} {year_label(key)} 예산",
                stated,
                side.sheet.column(key),
                table,
            )
