"""Months that a plan sets for what comes back every year, beside the months in which it took place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.text import spaceless
from geumcheon.lib.years import date_label
from pledges.domain.card import Performance

from ..finding import Finding, Severity, told
from ..subject import Subject

# 주민총회(5월), 의제 실행(3~10월), 성과공유회(11월)
_SET = re.compile(
    r"(?:^|[-·○,:])\s*(?P<name>[가-힣][가-힣 ]{2,19}) ?\((?P<first>[0-9]{1,2})월?(?: ?[~-] ?(?P<last>[0-9]{1,2}))?월\)",
    re.M,
)


@dataclass(frozen=True, slots=True)
class Months:
    """What the plan in force sets for the months `first` to `last` of every year."""

    name: str
    first: int
    last: int
    words: str


def months_of_records(subject: Subject):
    """plan-month: a record that names something of the plan lies outside the months that the plan sets for it."""
    plan = subject.card.in_force
    if plan is None or not subject.card.performance:
        return
    every = [each for text in plan.sections.values() if text and "월)" in text for each in _months(text)]
    for index, record in enumerate(subject.card.performance) if every else ():
        title = spaceless(record.title)
        for each in every:
            if each.name in title or title.endswith(each.name.removesuffix("회")):
                yield from _outside(index, record, each)


def _months(text: str) -> Iterator[Months]:
    for found in _SET.finditer(text):
        first, last = int(found["first"]), int(found["last"] or found["first"])
        if 1 <= first <= last <= 12:
            words = f"{first}월" if first == last else f"{first}~{last}월"
            yield Months(spaceless(found["name"]), first, last, words)


def _outside(index: int, record: Performance, plan: Months) -> Iterator[Finding]:
    """The end that lies outside, the first before the last; only dates of the record's own year with a month."""
    for name, is_out in (("start", lambda month: month < plan.first), ("end", lambda month: month > plan.last)):
        date = getattr(record, name) or (record.start if name == "end" else None)
        if date and len(date) >= 7 and int(date[:4]) == record.year and is_out(int(date[5:7])):
            place = name if getattr(record, name) else "start"
            yield _told(f"performance[{index}].{place}", record, date, plan)
            return


def _told(place: str, record: Performance, date: str, plan: Months) -> Finding:
    return told(
        "plan-month", Severity.NOTE, place, f"{record.year}년 추진실적 · {record.title}",
        f"시기는 {date_label(date)}이나 계획에는 {plan.words}로 잡혀 있습니다(‘{plan.name}’). "
        "시기가 바뀐 까닭을 확인하십시오.",
        date, plan.words,
    )  # fmt: skip
