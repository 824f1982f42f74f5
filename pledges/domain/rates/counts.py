"""Rates that count: pledges completed, progress on the mean, targets met."""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from .rate import Rate

DONE = ("완료", "이행후 계속추진")
STATUSES = (*DONE, "정상추진", "일부추진", "보류", "폐기")
"""이행상태 as the Manifesto centre names them."""


def status_of(text: str) -> str:
    """The status of a spelling, compared with spaces removed; ValueError for any other word."""
    for status in STATUSES:
        if _bare(status) == _bare(text):
            return status
    raise ValueError(f"이행상태가 아닙니다: ‘{text}’")


def completion_rate(statuses: Iterable[str | None], as_of: datetime.date | None) -> Rate:
    """공약 완료율 = (완료 + 이행후 계속추진) ÷ 전체; None, not yet reported, is one of 전체.

    Raises ValueError for a word that is no status.
    """
    found = [None if status is None else status_of(status) for status in statuses]
    return Rate(
        name="공약 완료율",
        numerator=sum(status in DONE for status in found),
        denominator=len(found),
        denominator_name="전체 공약",
        as_of=as_of,
        unanswered=found.count(None),
    )


def mean_progress(progress: Iterable[Decimal | int | None], as_of: datetime.date | None) -> Rate:
    """평균 이행률: the mean of each pledge's progress (0–100); None is left out, never a zero.

    Raises ValueError for progress below 0 or above 100.
    """
    every = list(progress)
    known = [Fraction(each) for each in every if each is not None]
    if any(not 0 <= each <= 100 for each in known):
        raise ValueError("이행률은 0에서 100까지입니다.")
    return Rate(
        name="평균 이행률",
        numerator=Fraction(sum(known), 100),
        denominator=len(known),
        denominator_name="이행률이 입력된 공약",
        as_of=as_of,
        unanswered=len(every) - len(known),
    )


def target_rate(met: Iterable[bool | None], as_of: datetime.date | None) -> Rate:
    """목표달성도 = met ÷ countable targets that have a result; None, no result yet, is left out."""
    every = list(met)
    return Rate(
        name="목표달성도",
        numerator=sum(each is True for each in every),
        denominator=sum(each is not None for each in every),
        denominator_name="실적이 입력된 측정 가능 목표",
        as_of=as_of,
        unanswered=every.count(None),
    )


def _bare(text: str) -> str:
    return "".join(text.split())
