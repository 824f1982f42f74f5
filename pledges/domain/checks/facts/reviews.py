"""Quarterly reviews one after the other, and the status of the pledge beside the latest of them."""

import re

from geumcheon.lib.text import spaceless
from pledges.domain.card import Review

from ..finding import Severity, told
from ..subject import Subject

_ROUND = re.compile(r"(20[0-9]{2}) ?년[^0-9]{0,6}([1-4]) ?분기")
CLOSING = 3
"""Months after the year within which its accounts are closed."""
FINISHED, UNDER_WAY = ("완료", "이행후 계속추진"), ("정상추진", "일부추진")


def status_beside_review(subject: Subject):
    """status-review: the status of the pledge is that of the latest accepted review."""
    accepted = [each for each in subject.card.reviews if each.state == "accepted"]
    latest = max(reversed(accepted), key=lambda each: each.as_of, default=None)
    pledge = subject.card.pledge
    said, reviewed = pledge.status or pledge.status_text, latest and (latest.status or latest.status_text)
    if said and reviewed and spaceless(said) != spaceless(reviewed):
        yield told(
            "status-review", Severity.ERROR, "pledge.status" if pledge.status else "pledge.status_text", "이행상태",
            f"‘{said}’로 적혀 있으나 확정된 마지막 점검({_label(latest)})은 ‘{reviewed}’입니다. "
            "이행상태를 확인하십시오.",
            said, reviewed,
        )  # fmt: skip


def reviews_in_order(subject: Subject):
    """review-order: each review's day lies after the one before it; review-round: and within the quarter it names."""
    before = None
    for index, review in enumerate(subject.card.reviews):
        place, where = f"reviews[{index}].as_of", f"점검 {_label(review)}"
        if before and review.as_of < before.as_of:
            yield told(
                "review-order", Severity.WARNING, place, where,
                f"기준일 {_day(review)}이 앞선 점검의 기준일 {_day(before)}보다 빠릅니다. 날짜를 확인하십시오.",
                review.as_of.isoformat(), before.as_of.isoformat(),
            )  # fmt: skip
        elif not _is_of_its_quarter(review):
            yield told(
                "review-round", Severity.WARNING, place, where,
                f"기준일 {_day(review)}이 그 분기에 들지 않습니다. 회차와 날짜를 확인하십시오.",
                review.as_of.isoformat(), review.round,
            )  # fmt: skip
        before = review


def progress(subject: Subject):
    """review-progress: progress falls back without a changed plan, or does not go with the status beside it."""
    before = None
    for index, review in enumerate(subject.card.reviews):
        if review.progress is None:
            continue
        place, where = f"reviews[{index}].progress", f"점검 {_label(review)} 이행률"
        if review.status in FINISHED and review.progress < 100:
            yield told(
                "review-progress", Severity.WARNING, place, where,
                f"이행상태는 ‘{review.status}’인데 이행률은 {review.progress:f}%입니다. 둘 가운데 하나를 확인하십시오.",
                review.progress, review.status,
            )  # fmt: skip
        elif review.status in UNDER_WAY and review.progress == 100:
            yield told(
                "review-progress", Severity.NOTE, place, where,
                f"이행률은 100%인데 이행상태는 ‘{review.status}’입니다. 완료로 볼 것인지 확인하십시오.",
                review.progress, review.status,
            )  # fmt: skip
        elif before and before.progress - review.progress >= 1:
            yield told(
                "review-progress", Severity.NOTE, place, where,
                f"{before.progress:f}%에서 {review.progress:f}%로 줄었습니다. 계획이 바뀌었는지 확인하십시오.",
                review.progress, before.progress,
            )  # fmt: skip
        before = review


def _is_of_its_quarter(review: Review) -> bool:
    """Up to its last day or shortly after, that of the last one until the books are closed; a round that names no
    quarter holds any day."""
    found = _ROUND.search(review.round or "")
    if not found:
        return True
    months = (review.as_of.year - int(found[1])) * 12 + review.as_of.month - 3 * int(found[2])
    return -2 <= months <= (CLOSING if found[2] == "4" else 1)


def _label(review: Review) -> str:
    return review.round or _day(review)


def _day(review: Review) -> str:
    return f"{review.as_of.year}. {review.as_of.month}. {review.as_of.day}."
