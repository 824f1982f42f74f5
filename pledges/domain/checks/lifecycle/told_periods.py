"""The period as facts and parts of a plan tell it, against the period of the plan."""

import re
from collections.abc import Iterator

from pledges.domain.labels import period_label

from ..finding import Severity, told
from ..likeness import letters
from ..requests.spans import read_period, says_period
from ..subject import Subject
from ..walk import PlanPlace
from .texts import AHEAD, Line, facts_of, lines_of

_LABELS = ("사업기간", "추진기간", "공약기간", "기간")
_TOLD = re.compile(r"(?:[가-하]\.|[0-9]{1,2}[.)])?[^가-힣A-Za-z0-9]*(?:사업|추진|공약) ?기간 ?[:：] ?(?P<period>.+)")


def told_periods(subject: Subject):
    """period-told: a 사업기간 in the facts, or in a part that tells of one alone, is the period of the plan."""
    for place in subject.plans:
        period = place.plan.period
        for line, text in _told(place) if period and any(period) else ():
            if not says_period(text, period) and (_is_fact(line) or not _lies_within(text, period)):
                words = f"글에는 ‘{text}’, 이 판의 사업기간은 {period_label(period)}입니다."
                sentence = f"{words} 글과 사업기간 가운데 어느 쪽이 맞는지 살펴보십시오."
                where = f"{place.label} · {line.label}"
                yield told("period-told", Severity.WARNING, line.place, where, sentence, text, period_label(period))


def _told(place: PlanPlace) -> Iterator[tuple[Line, str]]:
    """Lines with what they say of the period."""
    for line in facts_of(place):
        if letters(line.label) in _LABELS:
            yield line, line.text.strip()
    for name in AHEAD:
        found = [
            (line, match["period"].strip()) for line in lines_of(place, (name,)) if (match := _TOLD.match(line.text))
        ]
        if len(found) == 1:
            yield found[0]


def _is_fact(line: Line) -> bool:
    return ".facts[" in line.place


def _lies_within(text: str, period: tuple[str | None, str | None]) -> bool:
    """Whether it may be the period of a part: no end of it lies outside the plan's."""
    first, last = (end and end[0] for end in read_period(text))
    begins, ends = (end and int(end[:4]) for end in period)
    return not (first and begins and first < begins or last and ends and last > ends)
