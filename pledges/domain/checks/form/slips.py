"""Cells of a plan that are a unit away from their neighbours or from what they were.

Where a printed total does not agree with its sum, the total tells of the slip: nothing is said twice.
"""

import re
from collections.abc import Iterator, Sequence
from statistics import median_low

from geumcheon.lib.money import Unit, is_figure, show

from ..finding import Finding, Severity, told
from ..subject import Subject
from ..sums import Cause, cause_of
from ..walk import LinePlace, year_label
from .powers import slip_between, times_label

THOUSAND = 1_000
_BUILDING = re.compile(r"건립|신축|증축|개축|건축|착공|준공|공사|조성|건설|매입|취득|리모델링|설치|이전|개관")
_OTHERS = 3
_STEADY = 3
"""A line is steady where its largest figure is at most so many times its smallest."""


def within_lines(subject: Subject):
    """unit-slip: no cell is a thousand times what all others of its line are, nor their very figures moved."""
    for place in subject.lines:
        figures = [(key, amount) for key, amount in place.line.amounts.items() if is_figure(amount) and amount > 0]
        odd = _odd(figures)
        if odd and not is_told(place, odd[0]) and not _is_built(place, odd):
            key, amount, usual = odd
            yield _slip(subject, place, key, amount, usual, "같은 줄의 다른 칸")


def _is_built(place: LinePlace, odd: tuple[str, int, int]) -> bool:
    """Whether something is built or bought in the one dear year: what runs before and after it costs little."""
    key, amount, usual = odd
    words = (place.home.item.name or "", place.line.note or "", *place.home.item.targets.get(key, ()))
    moved = any(slip_between(amount, each) for each in place.line.amounts.values() if is_figure(each))
    return amount > usual and not moved and any(_BUILDING.search(each) for each in words)


def _odd(figures: Sequence[tuple[str, int]]) -> tuple[str, int, int] | None:
    """The one cell that is away from all the others, and what they are about."""
    if len(figures) <= _OTHERS:
        return None
    amounts = sorted(amount for _, amount in figures)
    for odd, others in ((amounts[-1], amounts[:-1]), (amounts[0], amounts[1:])):
        usual = median_low(others)
        if others[-1] <= others[0] * _STEADY and _is_away(odd, usual, others):
            return next(key for key, amount in figures if amount == odd), odd, usual
    return None


def _is_away(odd: int, usual: int, others: Sequence[int]) -> bool:
    low, high = sorted((odd, usual))
    is_thousand = low * THOUSAND <= high * _STEADY and high <= low * THOUSAND * _STEADY
    return is_thousand or any(slip_between(odd, each) for each in others)


def between_plans(subject: Subject):
    """unit-slip: a cell is not the very figures it was in the plan before, moved by a unit."""
    before: dict[tuple, int] = {}
    for place in subject.lines:
        for key, amount in place.line.amounts.items():
            cell = (place.home.item.key, *place.line.identity, key)
            if is_figure(amount) and amount > 0:
                old = before.get(cell, amount)
                if slip_between(old, amount) and not is_told(place, key):
                    yield _slip(subject, place, key, amount, old, "앞 판의 같은 칸")
                before[cell] = amount


def is_told(place: LinePlace, key: str) -> bool:
    """Whether a printed total over this cell is no sum."""
    return any(cause_of(stated, cells, place.home.home.table) is Cause.MISMATCH for stated, cells in _over(place, key))


def _over(place: LinePlace, key: str) -> Iterator[tuple]:
    home, plan = place.home, place.home.home
    yield place.line.stated_total, list(place.line.amounts.values())
    yield home.item.stated_subtotal, home.sheet.cells
    if home.item.stated:
        yield home.item.stated.by_year.get(key), home.sheet.column(key)
    if plan.plan.stated:
        yield plan.plan.stated.by_year.get(key), plan.sheet.column(key)
        yield plan.plan.stated.total, plan.sheet.cells


def _slip(subject: Subject, place: LinePlace, key: str, amount: int, usual: int, beside: str) -> Finding:
    unit = Unit(subject.card.unit)
    power = slip_between(amount, usual)
    times = times_label(power) if power else "천 배쯤"
    where = f"{place.label} {year_label(key)}"
    words = f"{show(amount, unit)}{unit} — {beside} {show(usual, unit)}{unit}과 {times} 다릅니다."
    sentence = f"{words} 단위를 살펴보십시오."
    return told("unit-slip", Severity.WARNING, f"{place.path}.amounts.{key}", where, sentence, amount, usual)
