"""Cells written otherwise than the cells around them."""

from geumcheon.lib.money import DASH, Unit, is_figure, show
from geumcheon.lib.years import UNDIVIDED

from ..finding import Severity, told
from ..subject import Subject
from ..walk import PlanPlace, year_label

_MANY = 6
"""Whole figures of a plan beside which a single one with decimals is odd."""


def grains(subject: Subject):
    """amount-grain: a single cell of a year with decimals stands in no plan of whole figures."""
    unit = Unit(subject.card.unit)
    for plan in subject.plans:
        cells = [cell for cell in _cells(subject, plan) if is_figure(cell[2])]
        fine = [cell for cell in cells if cell[2] % unit.won]
        if len(fine) == 1 and fine[0][1] != UNDIVIDED and len(cells) > _MANY:
            place, key, amount = fine[0]
            words = f"{show(amount, unit)}{unit} — 이 표의 다른 금액은 모두 {unit}까지만 적혀 있습니다."
            sentence = f"{words} 자릿수를 살펴보십시오."
            where = f"{place.label} {year_label(key)}"
            yield told("amount-grain", Severity.NOTE, f"{place.path}.amounts.{key}", where, sentence, amount)


def _cells(subject: Subject, plan: PlanPlace):
    for place in subject.lines:
        if place.home.home is plan:
            for key, amount in place.line.amounts.items():
                yield place, key, amount


def zeros_and_dashes(subject: Subject):
    """zero-and-dash: a card writes no money in one way, in a line and in the 소계 over it; once a card."""
    places = [*_mixed_lines(subject), *_mixed_sums(subject)]
    if places:
        path, where = places[0]
        sentence = f"0과 ‘-’가 섞여 있습니다({len(places)}곳). 뜻이 같으면 하나로 적을 것인지 살펴보십시오."
        yield told("zero-and-dash", Severity.NOTE, path, where, sentence)


def _mixed_lines(subject: Subject):
    for place in subject.lines:
        amounts = place.line.amounts
        if 0 in amounts.values() and DASH in amounts.values():
            key = next(key for key, amount in amounts.items() if amount == 0)
            yield f"{place.path}.amounts.{key}", f"{place.label} {year_label(key)}"


def _mixed_sums(subject: Subject):
    for place in subject.items:
        for key, stated in place.item.stated.by_year.items() if place.item.stated else ():
            cells = place.sheet.column(key) if stated == 0 else []
            if cells and all(cell is DASH for cell in cells):
                yield f"{place.path}.stated.by_year.{key}", f"{place.label} {year_label(key)} 소계"
