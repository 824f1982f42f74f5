"""The day of the district's figures: of its latest accepted fact, or an earlier one the reader chose. Never today."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Max, QuerySet, Value

from geumcheon.lib.years import date_label
from pledges.choices import ReviewState
from pledges.models import ExecutionEntry, Indicator, QuarterlyReview

_LAST = Max("as_of")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Clock:
    """`latest` is the day of the latest fact; `refusal` says why a day that was asked for is not taken."""

    day: datetime.date | None
    latest: datetime.date | None
    refusal: str = ""

    @property
    def label(self) -> str:
        return date_label(self.day.isoformat()) if self.day else ""

    @property
    def is_set_back(self) -> bool:
        return self.day != self.latest


def district_clock(term: str) -> datetime.date | None:
    """As clock_of() finds it for one card, over all of the term with this slug; one query."""
    first, *others = (rows.annotate(all=Value(1)).values("all").annotate(day=_LAST) for rows in _dated(term))
    days = first.values_list("day").union(*(rows.values_list("day") for rows in others))
    return max((day for (day,) in days if day), default=None)


def days_of_facts(term: str) -> dict[int, datetime.date]:
    """The day of the latest accepted fact by pledge; one query."""
    first, *others = (rows.values_list("pledge").annotate(day=_LAST) for rows in _dated(term))
    found: dict[int, datetime.date] = {}
    for key, day in first.union(*others):
        found[key] = max(day, found.get(key, day))
    return found


def _dated(term: str) -> Iterator[QuerySet]:
    """Accepted reviews and accepted facts that have a day, of the term with this slug."""
    of_term = {"pledge__term__slug": term, "as_of__isnull": False}
    yield QuarterlyReview.objects.filter(state=ReviewState.ACCEPTED, **of_term).order_by()
    for model in (ExecutionEntry, Indicator):
        yield model.objects.filter(**of_term).accepted().order_by()


def clock_asked(text: str, latest: datetime.date | None) -> Clock:
    """The day an address asks for, written 2020-12-31; where it makes no sense, the latest and why."""
    if not text:
        return Clock(latest, latest)
    day = _read(text)
    if day is None:
        return Clock(latest, latest, "기준일을 읽을 수 없습니다. 2020-12-31처럼 적어 주십시오.")
    if latest is None or day > latest:
        return Clock(latest, latest, f"기준일 {date_label(text)}의 자료는 아직 없습니다.")
    return Clock(day, latest)


def _read(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None
