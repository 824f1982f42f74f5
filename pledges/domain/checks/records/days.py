"""Days in the words of records that no calendar has, and those that fell on another weekday."""

import datetime
import re
from collections.abc import Iterator

from ..finding import Severity, told
from ..subject import Subject
from .headings import label_of

_DIGITS = re.compile(r"(?:19|20)[0-9]{2} ?[.년]|[0-9]월")
LEAP_YEAR = 2020
"""Where no year is told, 29 February may be meant."""
# What follows a number that is no day: 2020. 6. 31명, 2019년 45.2%, 2020. 10. 1,204명.
_COUNT = re.compile(r"[.,][0-9]| ?[%％‰㎡㎥㎞]|(?:[0-9.~∼-]| )*(?:[%％‰]|배(?![가-힣]))|[가-힣A-Za-z]")
_SPACED_UNIT = re.compile(
    r" (?:명|인|건|개|곳|회|가구|세대|대|권|팀|단체|면|점|배|억|천|백|만|원|기|호|차|종|동|세|분|시간|주|퍼센트)"
    r"(?![가-힣])"
)
_PARTICLE = re.compile(r"(?:까지|부터|에|자|경|현재|기준|이후|이전|자로)(?![가-힣])")
_SPAN_OF_DAYS = re.compile(r"간|동안|째|차")
_DECIMAL = re.compile(r"년 ?[0-9]{1,2}\.[0-9]{1,2}$")
_WEEKDAYS = "월화수목금토일"
_PAIR = (
    r"(?P<month>[0-9]{1,2}) ?[.월] ?(?P<day>[0-9]{1,2})(?: ?[.일])?(?: ?\((?P<weekday>[월화수목금토일])(?:요일)?\))?"
)
_FULL = re.compile(rf"(?<![0-9,.])(?P<year>(?:19|20)[0-9]{{2}}) ?[.년] ?{_PAIR}(?![0-9])")
_GARBLED = re.compile(r"(?<![0-9,.])(?:19|20)[0-9]{2} ?\. ?0 [0-9]{1,2}(?![0-9])")
_SPOKEN = re.compile(r"(?<![0-9,.])(?P<month>[0-9]{1,2})월(?: ?(?P<day>[0-9]{1,2})일)?(?![0-9가-힣])")


def days_in_texts(subject: Subject):
    """record-date: a day that no calendar has (2019.0 11., 2월 30일, 13월), or with another weekday than it fell on."""
    for path, record in subject.records:
        for name in ("title", "body"):
            for words, why in _faults(getattr(record, name) or ""):
                yield told(
                    "record-date", Severity.WARNING, f"{path}.{name}", label_of(record),
                    f"‘{words}’은(는) {why} 날짜를 확인하십시오.", words, why.removesuffix("."),
                )  # fmt: skip


def _faults(text: str) -> Iterator[tuple[str, str]]:
    if not _DIGITS.search(text):
        return
    told_of = []
    for found in _GARBLED.finditer(text):
        if _is_day(text, found):
            yield found[0], "달이 0으로 적혀 있습니다."
    for found in _FULL.finditer(text):
        if _is_day(text, found):
            told_of.append(found.span())
            yield from _told(found, int(found["year"]), found["weekday"])
    for found in _SPOKEN.finditer(text):
        if not any(start <= found.start() < end for start, end in told_of):
            yield from _told(found, LEAP_YEAR, None)


def _is_day(text: str, found: re.Match) -> bool:
    """Whether the last number is a day, and no count, percentage or decimal: that is told by what follows it."""
    end = found.end()
    if found[0].endswith("일"):
        return _SPAN_OF_DAYS.match(text, end) is None
    if found[0].endswith((".", ")")):
        return True
    if _DECIMAL.search(found[0]):
        return False
    return bool(_PARTICLE.match(text, end)) or not (_COUNT.match(text, end) or _SPACED_UNIT.match(text, end))


def _told(found: re.Match, year: int, weekday: str | None) -> Iterator[tuple[str, str]]:
    why = _fault(year, int(found["month"]), int(found["day"] or 1), weekday)
    if why:
        yield found[0], why


def _fault(year: int, month: int, day: int, weekday: str | None) -> str:
    """Why there is no such day; empty where there is."""
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return "달력에 없는 날입니다."
    right = _WEEKDAYS[date.weekday()]
    return f"{right}요일입니다." if weekday and weekday != right else ""
