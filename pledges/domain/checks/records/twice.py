"""Records that say the same thing twice in one year."""

import re

from geumcheon.lib.text import spaceless
from pledges.domain.card import Performance

from ..finding import Severity, told
from ..subject import Subject
from .headings import label_of

_REGULAR = re.compile(r"정례|정기|월례|격월|매월|매주|주간|격주|분기별|수시|상시|순회")
_DAY = len("2020-01-31")
_SIGNS = re.compile(r"[^가-힣A-Za-z0-9]")


def records_twice(subject: Subject):
    """record-twice: two records of a year with the same title and days, neither of which says more; at the later."""
    first: dict[tuple, tuple[str, Performance]] = {}
    for path, record in subject.records:
        key = record.year, _SIGNS.sub("", record.title), record.start, record.end
        before = first.setdefault(key, (path, record))
        if before[0] != path and record.start and not _comes_again(record) and _says_the_same(before[1], record):
            place = "제목 바로 아래" if before[1].quarter is None else f"{before[1].quarter}분기 아래"
            yield told(
                "record-twice", Severity.WARNING, path, label_of(record),
                f"같은 해의 {place}에 같은 때의 같은 실적이 이미 있습니다. 하나만 남기십시오.",
                record.title, place,
            )  # fmt: skip


def _comes_again(record: Performance) -> bool:
    """A meeting that is held again and again, of which no day is told, may be there twice."""
    return len(record.start) < _DAY and bool(_REGULAR.search(f"{record.title} {record.body or ''}"))


def _says_the_same(one: Performance, other: Performance) -> bool:
    bodies = {spaceless(each.body or "") for each in (one, other)} - {""}
    items = {each.item for each in (one, other)} - {None}
    return len(bodies) <= 1 and len(items) <= 1 and one.amounts == other.amounts
