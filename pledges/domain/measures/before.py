"""What stands right before a number and belongs to it: 시비, 동별, 연, 총."""

import re
from typing import NamedTuple

from .vocabulary import LEADS, MONEY_WORDS, PER_TIME, SHARED, SHARED_BY_PIECE, SOURCES, USUAL_PER, one_of

_WINDOW = 48

_TIMES = one_of(word for words in PER_TIME.values() for word in words)
_SHARES = (
    rf"(?:1 ?)?(?:{one_of([*SHARED, *SHARED_BY_PIECE])})(?:당|마다)|(?:{one_of(SHARED)})별"
    r"|[0-9]{1,2} ?(?:개월|년|주|일)마다|(?<!월 )1일"
)
_BOUNDARY = r"(?<![가-힣A-Za-z0-9])"
_LEADING = re.compile(
    rf"(?:{_BOUNDARY}(?P<share>{_SHARES}) {{0,2}})?"
    rf"(?:{_BOUNDARY}(?P<time>{_TIMES}) {{0,2}})?"
    rf"(?:{_BOUNDARY}(?P<lead>{one_of(LEADS)}) {{0,2}})?$"
)
_SOURCE = re.compile(rf"{_BOUNDARY}(?P<source>{SOURCES}) {{0,2}}[:(]? {{0,2}}$")
_MONEY = re.compile(rf"(?:{MONEY_WORDS}) {{0,2}}[:(]? {{0,2}}$")


class Before(NamedTuple):
    """`start` is where these words begin; `money` says that they speak of money."""

    start: int
    per: str | None
    shared: bool
    lead: str
    source: str | None
    money: bool


_NOTHING = Before(start=0, per=None, shared=False, lead="", source=None, money=False)


def before(text: str, number: int, floor: int) -> Before:
    """The words before the number at `number`, none of them before `floor`."""
    low = max(floor, number - _WINDOW)
    window = text[low:number]
    if not window:
        return _NOTHING._replace(start=low)
    leading = _LEADING.search(window)
    source = _SOURCE.search(window[: leading.start()])
    start = source.start() if source else leading.start()
    return Before(
        start=low + start,
        per=" ".join(filter(None, map(usual_per, (leading["share"], leading["time"])))) or None,
        shared=bool(leading["share"]),
        lead=leading["lead"] or "",
        source=source and source["source"],
        money=bool(source or _MONEY.search(window[:start])),
    )


def usual_per(word: str | None) -> str | None:
    """매년 and 연간 are 연; what is shared out keeps its word: 동별, 1인당."""
    bare = (word or "").replace(" ", "")
    return USUAL_PER.get(bare, bare) or None
