"""Days of records: an end before its start, what lies after the facts."""

import datetime
import re

from geumcheon.lib.years import date_label
from pledges.domain.card import Performance

from ..finding import Finding, Severity, told
from ..subject import Subject
from .headings import AGREED, label_of

_COUNTED = re.compile(r"[0-9] ?(?:회|명|건|개|곳|가구|세대|대|팀|단체|권)")


def periods(subject: Subject):
    """record-period: an end that lies before its start."""
    for path, record in subject.records:
        start, end = record.start, record.end
        if start and end and end[: len(start)] < start[: len(end)]:
            yield told(
                "record-period", Severity.ERROR, f"{path}.end", label_of(record),
                f"끝 {date_label(end)}이 시작 {date_label(start)}보다 빠릅니다. 두 날짜를 확인하십시오.", end, start,
            )  # fmt: skip


def records_after_the_clock(subject: Subject):
    """record-after-clock: what is told as done begins after the day of the facts; or ends after it, though counted.

    The day is the latest of any fact or review, accepted or not. Only in its year: a card whose figures are older
    than its records says nothing by that.
    """
    days = [review.as_of for review in subject.card.reviews]
    clock = max([*days, *filter(None, [subject.clock])], default=None)
    for path, record in subject.records if clock else ():
        if record.year != clock.year:
            continue
        if _is_after(record.start, record.year, clock):
            yield _after(path, record, "start", clock, Severity.WARNING)
        elif _is_after(record.end, record.year, clock) and _counts(record):
            yield _after(path, record, "end", clock, Severity.NOTE)


def _is_after(date: str | None, year: int, clock: datetime.date) -> bool:
    """As far as both are printed; only days of the heading's year."""
    return bool(date) and int(date[:4]) == year and date > clock.isoformat()[: len(date)]


def _counts(record: Performance) -> bool:
    return bool(_COUNTED.search(record.body or "")) and not AGREED.search(f"{record.title}\n{record.body}")


def _after(path: str, record: Performance, name: str, clock: datetime.date, severity: Severity) -> Finding:
    date = getattr(record, name)
    day = f"{clock.year}. {clock.month}. {clock.day}."
    sentence = {
        "start": f"시작 {date_label(date)}이 자료의 기준일 {day}보다 뒤입니다. 한 일인지 할 일인지 확인하십시오.",
        "end": f"끝 {date_label(date)}이 자료의 기준일 {day}보다 뒤인데 이미 한 수가 적혀 있습니다. "
        "언제까지의 실적인지 적어 주십시오.",
    }
    return told("record-after-clock", severity, f"{path}.{name}", label_of(record), sentence[name], date, day)
