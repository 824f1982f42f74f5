"""The size of the work (사업량) against the targets that count in the same words."""

import re
from collections.abc import Iterator
from decimal import Decimal

from geumcheon.lib.text import spaceless
from geumcheon.lib.years import AFTER_TERM, PRIOR, in_order
from pledges.domain.heads import head_of
from pledges.domain.measures import Count

from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import PlanPlace

_LABEL = "사업량"
_NUMBER = re.compile(r"[0-9][0-9,.]*")


def volumes(subject: Subject):
    """volume: the 사업량 is what the targets in its very words come to, or the most or the last of them."""
    for place in subject.plans:
        for index, fact in enumerate(place.plan.facts):
            counts = subject.reading(fact.text).counts if fact.label == _LABEL else ()
            if len(counts) == 1 and not (counts[0].bound or counts[0].most):
                series = list(_series(subject, place, fact.text))
                if series and not _fits(subject, place, counts[0].quantity, series):
                    yield _apart(f"{place.path}.facts[{index}].text", place, counts[0], series)


def _series(subject: Subject, place: PlanPlace, text: str) -> Iterator[list[Decimal]]:
    """Of each sub-project, the numbers of its targets in the same words, in the order of the columns."""
    words = _bare(text)
    for item in place.plan.items:
        same = [each for key in in_order(item.targets) for each in item.targets[key] if _bare(each) == words]
        numbers = [count.quantity for each in same for count in subject.reading(each).counts]
        if numbers:
            yield numbers


def _fits(subject: Subject, place: PlanPlace, volume: Decimal, series: list[list[Decimal]]) -> bool:
    every = [number for numbers in series for number in numbers]
    if volume > sum(every) and _goes_beyond(subject, place):
        return True
    return any(volume in (sum(numbers), max(numbers), numbers[-1]) for numbers in (*series, every))


def _goes_beyond(subject: Subject, place: PlanPlace) -> bool:
    """Whether some of it was done before the years of the table, or will be after them."""
    if any(place.sheet.column_total(key) for key in (PRIOR, AFTER_TERM)):
        return True
    first, last = (end and int(end[:4]) for end in place.plan.period or (None, None))
    term = subject.card.term
    is_older = head_of(subject.card, place.plan).nature == "계속" and first is None
    return bool(first and first < term.first_year or last and last > term.last_year or is_older)


def _bare(text: str) -> str:
    return _NUMBER.sub("#", spaceless(text))


def _apart(place: str, plan: PlanPlace, volume: Count, series: list[list[Decimal]]) -> Finding:
    total = sum(number for numbers in series for number in numbers)
    return told(
        "volume", Severity.WARNING, place, f"{plan.label} · {_LABEL}",
        f"사업량은 {volume.quantity:,f}{volume.unit}, 같은 말로 적은 목표를 더하면 {total:,f}{volume.unit}입니다."
        " 사업량과 목표 가운데 어느 쪽이 맞는지 보십시오.",
        volume.quantity, total,
    )  # fmt: skip
