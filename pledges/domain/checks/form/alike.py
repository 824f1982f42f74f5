"""What is told several times on a card is told alike: units of a statistic, levels of a source, shared rows."""

from pledges.domain.labels import source_label

from ..finding import Severity, told
from ..subject import Subject

LEVELS = {
    "national": "국가", "metropolitan": "광역", "own": "자체", "local": "기초", "private": "민간", "other": "기타",
    "mixed": "혼합", "unknown": "미상",
}  # fmt: skip
"""Levels of the card file as the form calls them."""


def series_units(subject: Subject):
    """series-unit: a statistic is counted in one unit in all its years; once for each name."""
    units: dict[tuple, str] = {}
    seen: set[tuple] = set()
    for index, table in enumerate(subject.card.indicators):
        name = (table.name, table.group)
        usual = units.setdefault(name, table.unit or "")
        if (table.unit or usual) != usual and name not in seen:
            seen.add(name)
            words = f"단위가 ‘{table.unit}’, 앞 해의 표는 ‘{usual}’입니다. 같은 것을 세는지 살펴보십시오."
            where = f"{table.year}년 {table.name}"
            yield told("series-unit", Severity.NOTE, f"indicators[{index}].unit", where, words, table.unit, usual)


def source_levels(subject: Subject):
    """source-level: one source (and payer) is of one level of government on the whole card."""
    levels: dict[tuple, str] = {}
    for place in subject.lines:
        usual = levels.setdefault(place.line.identity, place.line.level or "") or place.line.level
        levels[place.line.identity] = usual or ""
        if place.line.level and place.line.level != usual:
            source = source_label(place.line.source, place.line.payer or "")
            here, there = LEVELS[place.line.level], LEVELS[usual]
            words = f"{source}의 수준이 ‘{here}’, 다른 줄에는 ‘{there}’입니다. 어느 쪽인지 살펴보십시오."
            where, path = place.label, f"{place.path}.level"
            yield told("source-level", Severity.WARNING, path, where, words, place.line.level, usual)


def shared_rows(subject: Subject):
    """row-alone: a printed row that several sub-projects share is named by more than one of them."""
    for plan in subject.plans:
        rows = [item.row for item in plan.plan.items]
        for index, row in enumerate(rows):
            if row and rows.count(row) == 1:
                path, where = f"{plan.path}.items[{index}].row", f"{plan.label} · {plan.plan.items[index].label}"
                words = f"함께 인쇄된 행 ‘{row}’에 다른 세부사업이 없습니다. 행의 이름을 살펴보십시오."
                yield told("row-alone", Severity.NOTE, path, where, words, row)


def planned_progress(subject: Subject):
    """progress-falls: the progress planned for a year is not below that of an earlier one."""
    for place in subject.items:
        progress = sorted((key, part) for key, part in place.item.planned_progress.items() if key[:1].isdigit())
        for (_, before), (key, part) in zip(progress, progress[1:], strict=False):
            if part < before:
                path, where = f"{place.path}.planned_progress.{key}", f"{place.label} {key}년 계획 이행률"
                words = f"{part}%로 앞 해의 {before}%보다 낮습니다. 누계로 적은 것인지 살펴보십시오."
                yield told("progress-falls", Severity.NOTE, path, where, words, part, before)
