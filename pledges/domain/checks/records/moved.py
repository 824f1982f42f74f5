"""Things that stand under another heading than the year before."""

import re
from collections.abc import Iterator

from geumcheon.lib.text import spaceless
from pledges.domain.card import Performance

from ..finding import Finding, Severity, told
from ..subject import Subject
from .headings import label_of

_SIGNS = re.compile(r"[^가-힣A-Za-z0-9]")
_ENDS = re.compile(r"[:,·;()]| - | 및 ")
_COUNT = re.compile(r" ?(?:총 ?|연 ?)?[0-9][0-9,.]*.*$")
_COUNTED = re.compile(r"[0-9] ?(?:회|명|건|개|곳|팀|권|종)")
LONG = 5
"""Syllables from which on a phrase is a name of its own."""


def moved_things(subject: Subject):
    """record-moved: what one heading told of stands under another one in a later year.

    Only between headings of one sub-project that come back in other years, which are the rows of a table kept from
    year to year; only phrases that stand under one heading a year, and that are counted in one year at least.
    """
    homes: dict[tuple, dict[int, list[tuple[str, Performance]]]] = {}
    years: dict[tuple, set[int]] = {}
    counted: set[tuple] = set()
    headings = [(record.item, spaceless(record.title)) for _, record in subject.records]
    for heading, (_, record) in zip(headings, subject.records, strict=True):
        years.setdefault(heading, set()).add(record.year)
    for heading, (path, record) in zip(headings, subject.records, strict=True):
        if len(years[heading]) > 1:
            for phrase, is_counted in _phrases(record.body or "").items():
                homes.setdefault((record.item, phrase), {}).setdefault(record.year, []).append((path, record))
                counted |= {(record.item, phrase)} if is_counted else set()
    for key in homes:
        if key in counted:
            yield from _moved(key[1], homes[key])


def _phrases(body: str) -> dict[str, bool]:
    """소소한마을강좌 of ‘- 소소한 마을강좌·마을밥상 6회’, and whether its line counts anything."""
    found: dict[str, bool] = {}
    for line in body.splitlines():
        is_counted = bool(_COUNTED.search(line))
        for part in _ENDS.split(line):
            phrase = spaceless(_COUNT.sub("", part.strip().removeprefix("- ")))
            if len(phrase) >= LONG and _SIGNS.search(phrase) is None:
                found[phrase] = found.get(phrase, False) or is_counted
    return found


def _moved(phrase: str, by_year: dict[int, list[tuple[str, Performance]]]) -> Iterator[Finding]:
    if len(by_year) < 2 or any(len(found) > 1 for found in by_year.values()):
        return
    (_, first), *later = (found[0] for _, found in sorted(by_year.items()))
    for path, record in later:
        if not _is_same_heading(first.title, record.title):
            yield told(
                "record-moved", Severity.NOTE, f"{path}.body", label_of(record),
                f"‘{phrase}’은(는) {first.year}년에는 ‘{first.title}’ 아래에 있었습니다. "
                "해마다 같은 자리에 적었는지 확인하십시오.",
                record.title, first.title,
            )  # fmt: skip
            return


def _is_same_heading(one: str, other: str) -> bool:
    """The last words are the same, as far as the shorter of them goes: 통합공모사업 and 공모사업."""
    last, end = sorted((each.split()[-1] for each in (one, other)), key=len, reverse=True)
    return last.endswith(end) or last[-2:] == end[-2:]
