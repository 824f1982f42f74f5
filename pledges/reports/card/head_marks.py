"""Findings beside the rows of a card's head; what has no place of its own on the card stands with the title."""

from collections.abc import Iterable
from dataclasses import replace

from pledges.reports.marks import Mark, Marks

from .head import TextRow

_HEADER = {
    "분야": "field",
    "추진부서": "lead_department",
    "협조부서": "cooperating_departments",
    "완료시기": "completion_timing",
    "사업기간 구분": "duration_class",
    "신규·계속": "nature",
    "예산 구분": "budget",
}
_OF_PLAN = {"총사업비": ("stated.head",), "전체 사업비": ("project_cost",), "사업기간": ("period",)}
_OF_PLEDGE = {
    "이행상태": ("pledge.status", "pledge.status_text"),
    "선거공약": ("pledge.election_wording",),
    "앞선 공약": ("pledge.succeeds",),
    "종결": ("pledge.closed",),
}


def with_marks(rows: list[TextRow], path: str, marks: Marks) -> list[TextRow]:
    """`path` is the plan's place in the card file, empty where there is no plan."""
    return [replace(row, marks=tuple(_of(row.label, path, marks))) for row in rows] if marks.all else rows


def _of(label: str, path: str, marks: Marks) -> Iterable[Mark]:
    header = _HEADER.get(label)
    own = (f"header.{header}",) if header else _OF_PLAN.get(label, ())
    whole = (f"pledge.{header}",) if header else _OF_PLEDGE.get(label, ())
    for place in (*(f"{path}.{each}" for each in own if path), *whole):
        yield from marks.under(place)


def title_marks(path: str, marks: Marks, told: Iterable[Mark]) -> tuple[Mark, ...]:
    """All that stand nowhere else on this page; of other plans and of requests they stand on pages of their own."""
    numbers = {mark.number for mark in told}
    return tuple(mark for mark in marks.all if mark.number not in numbers and _is_here(mark.finding.place, path))


def _is_here(place: str, path: str) -> bool:
    is_other_plan = place.startswith("plans[") and not (path and (place == path or place.startswith(f"{path}.")))
    return not is_other_plan and not place.startswith("adjustments[")
