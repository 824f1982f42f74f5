"""Numbers in a record's text that follow from others beside them: percentages, and times with their months."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from geumcheon.lib.money import Rounding, ratio_percent

from ..finding import Severity, told
from ..subject import Subject
from .headings import label_of
from .parts import NUMBER

_WHO = r"명|인|건|개소|개|가구|세대|곳"
_PERCENT = r"(?P<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?) ?(?:%|퍼센트|％)"
_OF = r"(?:의|중|대비|가운데|기준)"
# 11,297명 참여(투표가능 인구 224,012명의 5%)
_BASE_LAST = re.compile(
    rf"(?<![0-9,.])(?P<value>{NUMBER}) ?(?P<unit>{_WHO})[가-힣 ]{{0,10}}"
    rf"\([^()\n0-9]{{0,20}}(?P<base>{NUMBER}) ?(?P=unit) ?{_OF} ?{_PERCENT}\)"
)
# 224,012명 중 11,297명(5%), 224,012명의 5%인 11,297명
_BASE_FIRST = re.compile(
    rf"(?<![0-9,.])(?P<base>{NUMBER}) ?(?P<unit>{_WHO}) ?{_OF} ?[가-힣 ]{{0,10}}"
    rf"(?<![0-9,.])(?P<value>{NUMBER}) ?(?P=unit)[가-힣 ]{{0,10}}"
    rf"\( ?(?:약 ?|(?:전체|대상|총원|인원)의 ?)?{_PERCENT} ?\)"
)
_OF_BASE = re.compile(
    rf"(?<![0-9,.])(?P<base>{NUMBER}) ?(?P<unit>{_WHO}) ?{_OF} ?{_PERCENT} ?(?:인|인 총)? ?(?:총 ?)?"
    rf"(?P<value>{NUMBER}) ?(?P=unit)"
)
# 증가율 is a share of what it grew by, not of what it grew to; 만족도, 공정률 and 누계 are shares of something else.
_CHANGE = re.compile(r"증가|감소|상승|하락|초과|증감|향상|[가-힣][율률](?![가-힣])|만족도|비중|누계|누적|평균")
# 주민교육 3회(3월, 7월)
_TIMES = re.compile(r"(?<![0-9,.])(?P<times>[0-9]{1,2}) ?회 ?\((?P<months>[0-9]{1,2}월(?: ?[,·] ?[0-9]{1,2}월)+)\)")


def percentages(subject: Subject):
    """record-percent: a number is not the percent of its base that stands beside them, rounded or cut off at
    its printed digit."""
    for path, record in subject.records:
        text = record.body or ""
        for found in _percents(text) if "%" in text or "퍼센트" in text else ():
            value, base = (Decimal(found[name].replace(",", "")) for name in ("value", "base"))
            percent = Decimal(found["percent"])
            decimals = -percent.as_tuple().exponent
            share, cut = (ratio_percent(Fraction(value), Fraction(base), decimals, mode) for mode in Rounding)
            grown = share is not None and "대비" in found[0] and percent in (abs(share - 100), abs(cut - 100))
            if share is not None and percent not in (share, cut) and not grown:
                yield told(
                    "record-percent", Severity.WARNING, f"{path}.body", label_of(record),
                    f"‘{found[0]}’에서 {value:,f}은 {base:,f}의 {share:f}%입니다. 세 수 가운데 틀린 것을 확인하십시오.",
                    percent, share,
                )  # fmt: skip


def _percents(text: str) -> Iterator[re.Match]:
    for pattern in (_BASE_LAST, _BASE_FIRST, _OF_BASE):
        yield from (found for found in pattern.finditer(text) if not _CHANGE.search(found[0]))


def times_and_months(subject: Subject):
    """record-times: so many times, and another number of months beside it; more months than times is a warning."""
    for path, record in subject.records:
        text = record.body or ""
        for found in _TIMES.finditer(text) if "회" in text else ():
            times, months = int(found["times"]), found["months"].count("월")
            if times != months:
                yield told(
                    "record-times", Severity.WARNING if months > times else Severity.NOTE, f"{path}.body",
                    label_of(record),
                    f"‘{found[0]}’에서 횟수는 {times}이고 적힌 달은 {months}입니다. 횟수와 때를 확인하십시오.",
                    Decimal(times), Decimal(months),
                )  # fmt: skip
