"""How a pledge was closed against the confirmed request with which it ended."""

from collections.abc import Iterator

from geumcheon.lib.years import date_label

from ..asked import Asked
from ..finding import Finding, Severity, told
from ..subject import Subject
from .days import differ
from .kinds import ENDINGS
from .states import DECIDED

LOOK = "공약의 종결과 요청을 살펴보십시오."


def closings(subject: Subject):
    """closed-request: a pledge is closed as the confirmed request says with which it ended, and on one of its days."""
    for asked in subject.requests:
        if asked.after is None and asked.before and asked.request.state in DECIDED:
            said = [kind for kind in asked.request.kinds if kind in ENDINGS]
            if said:
                yield from _closed(subject, asked, said)


def _closed(subject: Subject, asked: Asked, said: list[str]) -> Iterator[Finding]:
    closed, kinds = subject.card.pledge.closed, ", ".join(said)
    if closed is None:
        words = f"공약이 끝나는 요청({kinds})이 확정되었으나 공약의 종결이 적혀 있지 않습니다."
        yield _told("pledge.closed", words, None, kinds)
        return
    if closed.how not in said:
        yield _told("pledge.closed.how", f"종결은 {closed.how}, 요청의 구분은 {kinds}입니다.", closed.how, kinds)
    days = [day for day in (asked.request.decided_on, *(step.on for step in asked.request.steps)) if day]
    if closed.on and days and all(differ(closed.on, day) for day in days):
        words = (
            f"종결한 날 {date_label(closed.on)} — 요청의 어느 날과도 같지 않습니다(결정한 날 {date_label(days[0])})."
        )
        yield _told("pledge.closed.on", words, closed.on, days[0])


def _told(place: str, words: str, stated: str | None, computed: str) -> Finding:
    return told("closed-request", Severity.WARNING, place, "공약의 종결", f"{words} {LOOK}", stated, computed)
