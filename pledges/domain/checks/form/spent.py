"""Secured and executed money that is the very figures of the plan, or of each other, in another unit."""

from geumcheon.lib.money import Amount, Unit, is_figure, show
from geumcheon.lib.years import Column
from pledges.domain.labels import source_label

from ..finding import Finding, Severity, told
from ..subject import Subject
from .powers import slip_between, times_label

_SURE = 2
"""A tenth of the money may be secured or spent; a hundredth of the very same figures is a unit."""


def beside_plans(subject: Subject):
    """unit-slip: what is secured is not the plan's figures moved by a unit, nor what is executed those secured."""
    planned = _planned(subject)
    for index, entry in enumerate(subject.card.execution):
        cell = planned.get((*entry.line, entry.column))
        for name, word, other, whose in (
            ("secured", "확보액", cell, "계획"),
            ("executed", "집행액", entry.secured, "확보액"),
        ):
            amount = getattr(entry, name)
            if _is_slip(amount, other):
                yield _slip(subject, f"execution[{index}].{name}", entry, word, amount, other, whose)


def _planned(subject: Subject) -> dict[tuple, Amount]:
    """Cells of the plan in force."""
    return {
        (place.home.item.key, *place.line.identity, key): amount
        for place in subject.lines
        if place.home.home.plan is subject.card.in_force
        for key, amount in place.line.amounts.items()
    }


def _is_slip(amount: Amount, other: Amount) -> bool:
    return is_figure(amount) and is_figure(other) and slip_between(amount, other) >= _SURE


def _slip(subject: Subject, place: str, entry, word: str, amount: int, other: int, whose: str) -> Finding:
    unit = Unit(subject.card.unit)
    where = f"{Column.of(entry.column).label} {source_label(entry.source, entry.payer or '')} {word}"
    times = times_label(slip_between(amount, other))
    words = f"{show(amount, unit)}{unit} — {whose} {show(other, unit)}{unit}과 {times} 다릅니다."
    return told("unit-slip", Severity.WARNING, place, where, f"{words} 단위를 살펴보십시오.", amount, other)
