"""Amounts of a reason that tell a change: so much more, so much less, or from one to another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from geumcheon.lib.money import AmbiguousAmount, UnreadableAmount, read_words
from pledges.domain.measures import Amount

from .lines import Line
from .spoken import wholes

_MORE, _LESS = r"증액|증가|증(?![가-힣])|추가 ?(?:편성|확보|투입|반영)|늘", r"감액|감소|감(?![가-힣])|삭감|축소|감축|줄"
_AFTER = re.compile(rf" ?(?:[을를이가은는]|만큼|정도)? ?(?:(?P<more>{_MORE})|(?P<less>{_LESS}))")
_BEFORE = re.compile(r"(?:(?P<more>증액?|증가|▲)|(?P<less>감액?|감소|삭감|△)) ?[:：(]? ?$")
_ARROW = re.compile(r"\s*(?:→|⇒|->|=>)\s*(?:총 ?)?")
_FROM = re.compile(r"(?<![0-9,.])(?P<words>[0-9][0-9,.조억천백만 ]*원)에서 ?(?:총 ?)?$")
_LOOK_BACK, _LONGEST = 6, 40
"""Letters before an amount that are looked at."""


@dataclass(frozen=True, slots=True)
class Turn:
    """`sign`: 1 more, -1 less; `may_be_whole`: what stands in brackets behind 증액 may be what it came to."""

    amount: Amount
    sign: int
    may_be_whole: bool


@dataclass(frozen=True, slots=True)
class Pair:
    before: Amount
    after: Amount


def turns_in(line: Line) -> Iterator[Turn]:
    for amount in wholes(line.reading):
        before = line.text[max(amount.start - _LOOK_BACK, 0) : amount.start]
        found = _AFTER.match(line.text, amount.end) or _BEFORE.search(before)
        if found:
            yield Turn(amount, 1 if found["more"] else -1, found[0].endswith("("))


def pairs_in(line: Line) -> Iterator[Pair]:
    """Two amounts with nothing but an arrow between them."""
    for before, after in pairwise(wholes(line.reading)):
        if _ARROW.fullmatch(line.text, before.end, after.start):
            yield Pair(before, after)
    for after in wholes(line.reading):
        before = _from(line.text[max(after.start - _LONGEST, 0) : after.start], after)
        if before:
            yield Pair(before, after)


def _from(text: str, after: Amount) -> Amount | None:
    """300백만원에서: no amount of its own, since a sentence may begin with 예산에서."""
    found = _FROM.search(text)
    try:
        return replace(after, words=found["words"], won=read_words(found["words"]).won) if found else None
    except (AmbiguousAmount, UnreadableAmount):
        return None


def turned_amounts(line: Line) -> set[Amount]:
    """Those of a reason that are held to the change of the plans."""
    if not line.place.endswith(".reason"):
        return set()
    return {turn.amount for turn in turns_in(line)} | {each for p in pairs_in(line) for each in (p.before, p.after)}
