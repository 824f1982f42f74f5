"""The day of the district's figures: of its latest accepted fact, or an earlier one the reader chose. Never today."""

import datetime
import re
from dataclasses import dataclass

from django.db.models import Max

from geumcheon.lib.years import date_label
from pledges.choices import ReviewState
from pledges.models import ExecutionEntry, Indicator, QuarterlyReview

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
    """As clock_of() finds it for one card, over all of the term with this slug; three queries."""
    of_term = {"pledge__term__slug": term}
    reviews = QuarterlyReview.objects.filter(state=ReviewState.ACCEPTED, **of_term).aggregate(day=Max("as_of"))["day"]
    facts = (model.objects.filter(**of_term).accepted().last_day() for model in (ExecutionEntry, Indicator))
    return max(filter(None, [*facts, reviews]), default=None)


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
