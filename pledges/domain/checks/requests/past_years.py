"""Years that were over on the day of a request, and yet were planned anew."""

from collections.abc import Iterator

from geumcheon.lib.years import Column, in_order
from pledges.domain.compare import compare_targets, target_columns

from ..asked import Asked
from ..finding import Severity, told
from ..subject import Subject
from ..walk import year_label
from .money import won
from .showing import several

OPEN = ("submitted", "in_review", "returned", "on_agenda")


def past_years(subject: Subject):
    """request-past-year: money or targets of years that had passed are changed; once a request."""
    for asked in subject.requests:
        year = _year_of(subject, asked)
        if not asked.joins or year is None:
            continue
        money = {key: cell for key, cell in asked.money.cells.items() if _is_past(key, year) and cell.differs}
        aims = [key for key in _aims(asked) if _is_past(key, year)]
        if money or aims:
            card = subject.card
            sums = [f"{year_label(k)} {won(card, c.original)} → {won(card, c.adjusted)}" for k, c in money.items()]
            yield _told(asked, year, sums, aims, next(iter(money), None))


def _year_of(subject: Subject, asked: Asked) -> int | None:
    """The year of the first day that the request tells of; one still open is as old as the card's facts."""
    days = [step.on for step in asked.request.steps] or [asked.request.decided_on]
    said = min(filter(None, days), default=None)
    if said:
        return int(said[:4])
    return subject.clock.year if subject.clock and asked.request.state in OPEN else None


def _is_past(key: str, year: int) -> bool:
    column = Column.of(key)
    return column.has_years and column.last < year


def _aims(asked: Asked) -> Iterator[str]:
    columns = target_columns(asked.before.plan, asked.after.plan)
    found = {each.column for pair in asked.pairs for each in compare_targets(pair, columns) if each.differs}
    return iter(in_order(found))


def _told(asked: Asked, year: int, sums: list[str], aims: list[str], column: str | None):
    printed = asked.request.stated.by_year_after if asked.request.stated else {}
    place = f"{asked.path}.stated.by_year_after.{column}" if column in printed else f"{asked.path}.to"
    parts = [f"금액 {several(sums)}"] if sums else []
    parts += [f"목표 {', '.join(map(year_label, aims))}"] if aims else []
    words = f"요청한 때({year}년)에 이미 지난 해의 계획이 바뀝니다 — {'; '.join(parts)}."
    where, sentence = f"{asked.label} · 지난 해", f"{words} 지난 해의 계획을 고치는 까닭을 살펴보십시오."
    return told("request-past-year", Severity.NOTE, place, where, sentence, ", ".join(sums) or None)
