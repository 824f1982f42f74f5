"""The days of a request: its steps, the day it was decided, the day a pledge ended with it."""

from itertools import pairwise

from geumcheon.lib.years import date_label
from pledges.domain.card import Step

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from .states import step_word

VOTED = ("심의", "의결", "심의의결", "심의회의")
"""Steps that are the vote itself."""
SETTLED = (*VOTED, "확정")
"""Steps whose day may be told as the day of the decision."""
FLOATING = ("협의", "결재", "방침", "보고", "자문")
"""Words of steps that go on beside the others: a district orders them as it likes."""
LATER = ("확정", "공개", "통보", "결과통보")
"""Steps that come after it."""
HALF_A_YEAR = 6


def days(subject: Subject):
    """step-order: the steps of a request run forward, and it is decided on the day of its vote or of its 확정.

    A step that may be taken beside others may be so by some months: a date of another year is a slip.
    """
    for asked in subject.requests:
        steps = asked.request.steps
        for index, (earlier, later) in enumerate(pairwise(steps), 1):
            if _is_before(later.on, earlier.on) and not (_floats(earlier, later) and _is_near(later.on, earlier.on)):
                words = f"‘{later.step}’의 날이 앞 단계 ‘{earlier.step}’의 날보다 이릅니다"
                yield _day(asked, f"steps[{index}].on", words, later.on, earlier.on)
        decided = asked.request.decided_on
        voted = next((step.on for step in reversed(steps) if step_word(step.step) in VOTED), None)
        settled = [step.on for step in steps if step_word(step.step) in SETTLED]
        if voted and decided and all(differ(day, decided) for day in settled):
            yield _day(asked, "decided_on", "결정한 날이 심의한 단계의 날과 다릅니다", decided, voted)
        elif steps and decided and step_word(steps[0].step) not in LATER and _is_before(decided, steps[0].on):
            words = f"결정한 날이 첫 단계 ‘{steps[0].step}’의 날보다 이릅니다"
            yield _day(asked, "decided_on", words, decided, steps[0].on)


def _floats(*steps: Step) -> bool:
    return any(word in step_word(step.step) for step in steps for word in FLOATING)


def _is_near(one: str, other: str) -> bool:
    """Less than half a year apart, as far as both are printed; two bare years are not."""
    months = [int(day[:4]) * 12 + int(day[5:7] or 0) for day in (one, other)]
    return min(len(one), len(other)) > len("2021") and abs(months[0] - months[1]) < HALF_A_YEAR


def differ(one: str, other: str) -> bool:
    """As far as both are printed."""
    return _is_before(one, other) or _is_before(other, one)


def _is_before(one: str, other: str) -> bool:
    """As far as both are printed: 2021-06 is not before 2021-06-30."""
    size = min(len(one), len(other))
    return one[:size] < other[:size]


def _day(asked: Asked, place: str, words: str, stated: str, computed: str) -> Finding:
    where, dates = f"{asked.label} · 단계", f"({date_label(stated)} ← {date_label(computed)})"
    sentence = f"{words}{dates}. 날짜를 살펴보십시오."
    return told("step-order", Severity.WARNING, f"{asked.path}.{place}", where, sentence, stated, computed)
