"""The last year of a sub-project against what was planned in it and what the reasons of requests say."""

import re

from geumcheon.lib.years import Column

from ..finding import Severity, told
from ..likeness import letters, naming
from ..subject import Subject
from ..walk import ItemPlace
from .endings import is_above_zero, is_aim

_UNTIL = re.compile(r"(\d{4})년(?:까지|말|을끝으로|도까지)")


def empty_last_year(subject: Subject):
    """empty-last-year: what ended had money or a target in its last year, where its years are printed one by one."""
    for place in subject.items:
        last = place.item.last_year
        columns = [Column.of(key) for key in _said(place)] if place.item.ended and last is not None else []
        if columns and all(each.is_one_year for each in columns) and max(each.last for each in columns) < last:
            until = f"{max(each.last for each in columns)}년"
            words = f"마지막 해가 {last}년인데 금액과 목표는 {until}까지만 있습니다. 마지막 해를 살펴보십시오."
            path = f"{place.path}.last_year"
            yield told("empty-last-year", Severity.NOTE, path, place.label, words, f"{last}년", until)


def _said(place: ItemPlace) -> set[str]:
    """Columns with money above 0 or a target."""
    lines, targets = place.item.funding, place.item.targets
    keys = {key for line in lines for key, amount in line.amounts.items() if is_above_zero(amount)}
    return keys | {key for key, texts in targets.items() if any(map(is_aim, texts))}


def told_otherwise(subject: Subject):
    """last-year-told: a reason that names what ends, and until when, gives its last year."""
    for asked in subject.requests:
        lines = [letters(line) for line in (asked.request.reason or "").splitlines()] if asked.after else []
        lines = [line for line in lines if _UNTIL.search(line)]
        for index, item in enumerate(asked.after.plan.items if lines else ()):
            said = _until(lines, naming(item.label))
            if item.last_year is not None and said and item.last_year not in said:
                year = f"{max(said)}년"
                words = f"조정사유에는 {year}까지, 계획의 마지막 해는 {item.last_year}년입니다. 두 해를 살펴보십시오."
                path, where = f"{asked.after.path}.items[{index}].last_year", f"{asked.after.label} · {item.label}"
                yield told("last-year-told", Severity.WARNING, path, where, words, f"{item.last_year}년", year)


def _until(lines: list[str], name: str) -> set[int]:
    """Years up to which lines that name this run."""
    return {int(year) for line in lines if name and name in line for year in _UNTIL.findall(line)}
