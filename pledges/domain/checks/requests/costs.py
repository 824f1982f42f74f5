"""Rows of changes of money, as printed before and after, against the sums of the two plans."""

import re
from collections.abc import Iterator
from decimal import Decimal

from geumcheon.lib.money import Unit, display_unit, show, to_won
from pledges.domain.card import Change

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import PlanPlace
from .money import won
from .sums import WHOLE, Printed, changed_items, meant, sums_of

_AMOUNT = re.compile(r"(?:총 ?)?([\d,]+(?:\.\d+)?) ?(원|천원|만원|백만원|억원)")
Sides = dict[str, tuple[str, PlanPlace]]
"""The word of a side (변경 전) and its plan, by name of side."""


def costs(subject: Subject, asked: Asked, change: Change, sides: Sides, path: str, look: str) -> Iterator[Finding]:
    """The sides are held to the sum that they both say, in whatever part of the table; else to the whole."""
    sheets = {side: _sheet(change, place) for side, (_, place) in sides.items()}
    read = {side: _printed(getattr(change, side), sides[side][1]) for side in sides if sheets[side].total is not None}
    printed = {side: each for side, each in read.items() if each}
    if all(each.says(sheets[side].total) for side, each in printed.items()):
        return
    changed = changed_items(asked)
    sums = {side: sums_of(sheets[side], changed) for side in printed}
    key = meant(printed, sums) or WHOLE
    for side, each in printed.items():
        planned = sums[side].get(key)
        if planned is not None and not each.says(planned):
            yield _told(subject, asked, change, (side, *sides[side]), path, (each.won, planned, key == WHOLE), look)


def _told(subject: Subject, asked: Asked, change: Change, at, path: str, found, look: str) -> Finding:
    (side, word, place), (stated, planned, is_whole) = at, found
    unit = place.table.unit
    where = f"{asked.label} · 변경 내역 · {change.kind} {word}"
    said = f"{place.label} {'계획의 합은' if is_whole else '계획에서 이에 맞는 합은'} {won(subject.card, planned)}"
    gap = f"차이 {show(abs(planned - stated), unit)}{unit}"
    words = f"인쇄된 것은 {getattr(change, side)}, {said} — {gap}. {look}"
    return told("request-change", _severity(asked, is_whole), f"{path}.{side}", where, words, stated, planned)


def _severity(asked: Asked, is_whole: bool) -> Severity:
    """Which part of the table a row means is told by its other side alone: less than certain."""
    if asked.is_amended:
        return Severity.NOTE
    return Severity.ERROR if is_whole else Severity.WARNING


def _sheet(change: Change, place: PlanPlace):
    return place.sheet.of_item(change.item) if change.item else place.sheet


def _printed(text: str | None, place: PlanPlace) -> Printed | None:
    """Only where the whole text is one amount; less than one digit of either side is rounding."""
    found = _AMOUNT.fullmatch((text or "").strip())
    if not found:
        return None
    unit = Unit(found[2])
    stated = to_won(Decimal(found[1].replace(",", "")), unit)
    return Printed(stated, max(display_unit([stated], unit), place.table.digit))
