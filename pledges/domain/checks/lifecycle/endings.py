"""Sub-projects that have ended: money, targets and executed money after their last year."""

from collections.abc import Iterator

from geumcheon.lib.money import Amount, Unit, is_figure, show
from geumcheon.lib.years import AFTER_TERM, Column, in_order
from pledges.domain.card import Item

from ..finding import Finding, Severity, told
from ..likeness import letters
from ..subject import Subject
from ..walk import ItemPlace, year_label

_DONE = ("종료", "완료", "폐지", "중단", "해당없음", "사업종료", "사업완료")
"""Targets that say that nothing is aimed at."""


def after_last_year(subject: Subject):
    """after-last-year: no money above 0 and no target stand after a sub-project's last year; once a sub-project."""
    for place in subject.items:
        last = place.item.last_year
        if last is None:
            continue
        money = {key: path for key, path in _money(place) if is_after(subject, key, last)}
        aims = {key: path for key, path in _aims(place) if is_after(subject, key, last)}
        if money or aims:
            yield _goes_on(place, last, money, aims)


def is_after(subject: Subject, key: str, last: int) -> bool:
    """Whether a column begins after a year; 임기 후 does where the year lies in the term."""
    column = Column.of(key)
    if key == AFTER_TERM:
        return last <= subject.card.term.last_year
    return column.has_years and column.first > last


def is_above_zero(amount: Amount) -> bool:
    return is_figure(amount) and amount > 0


def _money(place: ItemPlace) -> Iterator[tuple[str, str]]:
    for index, line in enumerate(place.item.funding):
        for key, amount in line.amounts.items():
            if is_above_zero(amount):
                yield key, f"{place.path}.funding[{index}].amounts.{key}"


def _aims(place: ItemPlace) -> Iterator[tuple[str, str]]:
    for key, texts in place.item.targets.items():
        index = next((index for index, text in enumerate(texts) if is_aim(text)), None)
        if index is not None:
            yield key, f"{place.path}.targets.{key}[{index}]"


def is_aim(text: str) -> bool:
    return bool(letters(text)) and letters(text) not in _DONE


def _goes_on(place: ItemPlace, last: int, money: dict[str, str], aims: dict[str, str]) -> Finding:
    columns = [(word, in_order(keys)) for word, keys in (("금액", money), ("목표", aims)) if keys]
    told_of = "; ".join(f"{word} {', '.join(map(year_label, keys))}" for word, keys in columns)
    first = (money or aims)[columns[0][1][0]]
    words = f"마지막 해가 {last}년인데 그 뒤에도 적혀 있습니다 — {told_of}. 마지막 해와 그 뒤의 칸을 살펴보십시오."
    severity = Severity.ERROR if money else Severity.WARNING
    return told("after-last-year", severity, first, place.label, words, f"{last}년", told_of)


def executed_after_end(subject: Subject):
    """executed-after-end: nothing is executed after the last year that a plan in force or proposed tells."""
    homes = [place for place in subject.standing if place.plan.state != "draft"]
    ended = {place.item.key: (place.item, place) for place in subject.items if place.home in homes}
    for index, entry in enumerate(subject.card.execution):
        item, place = ended.get(entry.item, (None, None))
        last = item.last_year if item else None
        if last is not None and is_above_zero(entry.executed) and is_after(subject, entry.column, last):
            amount = f"{show(entry.executed, Unit(subject.card.unit))}{subject.card.unit}"
            words = f"마지막 해가 {last}년인데 {year_label(entry.column)} 집행액 {amount}이 적혀 있습니다."
            look = "이월해 쓴 것인지, 마지막 해가 맞는지 살펴보십시오."
            path = f"execution[{index}].executed"
            yield told("executed-after-end", Severity.WARNING, path, place.label, f"{words} {look}", entry.executed, 0)


def without_last_year(subject: Subject):
    """ended-without-year: a sub-project that is struck out says its last year; told where it is first struck out."""
    seen: set[str] = set()
    for place in subject.items:
        if place.item.ended and place.item.last_year is None and place.item.key not in seen:
            seen.add(place.item.key)
            words = "종료로 적혀 있으나 마지막 해가 없습니다. 몇 년까지 추진했는지 적을 것인지 살펴보십시오."
            yield told("ended-without-year", Severity.NOTE, f"{place.path}.ended", place.label, words, "종료", None)


def idle_targets(subject: Subject):
    """idle-target: the same target goes on, word for word, in years for which 0 or - is printed, to the end."""
    for place in subject.items:
        if place.item.last_year is None and not place.item.ended:
            keys = _idle(place.item)
            if keys:
                years = ", ".join(map(year_label, keys))
                words = f"{years}에는 사업비가 0 또는 ‘-’인데 앞 해와 같은 목표가 적혀 있습니다."
                look = "그해에도 추진하는지, 마지막 해를 적을 것인지 살펴보십시오."
                path = f"{place.path}.targets.{keys[0]}"
                stated = ", ".join(place.item.targets[keys[0]])
                yield told("idle-target", Severity.NOTE, path, place.label, f"{words} {look}", stated, "0")


def _idle(item: Item) -> list[str]:
    """The last columns without money, at least half of all, where those before have some and the text stays."""
    columns = in_order(key for line in item.funding for key in line.amounts if Column.of(key).has_years)
    cells = {key: [line.amounts[key] for line in item.funding if key in line.amounts] for key in columns}
    paid = [any(map(is_above_zero, cells[key])) for key in columns]
    count = paid.count(True)
    if not 0 < count * 2 <= len(columns) or not all(paid[:count]):
        return []
    idle, before = columns[count:], item.targets.get(columns[count - 1])
    if not before or any(None in cells[key] or item.targets.get(key) != before for key in idle):
        return []
    return idle
