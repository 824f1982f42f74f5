"""Counts: 연3회, 35개 사업, 1,200명 이상, 2~3회. A number whose unit is not known is not read."""

import re

from .before import Before, usual_per
from .numbers import NUMBER, number_of
from .values import Count
from .vocabulary import ACTIONS, BOUND_OF_LEAD, BOUNDS, COUNTED, PER_AFTER, STRONG, WEAK, one_of

_CERTAIN = rf"개 ?(?:{one_of(COUNTED)})|{one_of(STRONG)}"
_DOUBTFUL = one_of(WEAK)

# What may be written together with a unit: 20명씩, 3회이상, 3회개최. Anything else makes it another word: 3회차.
_PARTICLE = r"(?:[의을를이가은는도만에로와과씩간]|으로|까지)(?![가-힣])"
_JOINED = rf"{_PARTICLE}|{one_of([*BOUNDS, *ACTIONS])}"
_APART = rf"(?=[^가-힣A-Za-z0-9]|$|{_JOINED})"
_ALONE = rf"(?={_JOINED}| {{0,2}}(?:[,.;:/()\[\]|→~+·]|$|{one_of([*BOUNDS, *ACTIONS])}))"

_UNIT = rf"(?P<unit>(?:{_CERTAIN}){_APART}|(?:{_DOUBTFUL}){_ALONE})"
_LOW = rf"(?P<low>{NUMBER})여? ?(?P<unit_of_low>{_CERTAIN}|{_DOUBTFUL})? ?[~-] ?"
_BOUND = rf"(?: ?(?P<bound>{one_of(BOUNDS)})(?![가-힣]))?"
_PER = rf"(?: ?/ ?(?P<per>{one_of(PER_AFTER)})(?![가-힣A-Za-z0-9]))?"
_COUNT = re.compile(rf"(?:{_LOW})?(?P<number>{NUMBER}) ?(?P<odd>여)? ?{_UNIT}{_BOUND}{_PER}")

# 224,012명 대비 5%: what others are held against is no aim. 24시간 운영: round the clock.
_BASE = re.compile(r" ?(?:대비|가운데|기준|중(?:에|에서)?)(?![가-힣])")
_IDIOM = re.compile(r"24 ?시간 ?(?:운영|돌봄|개방|상담|대응|가동|체계|서비스|관제|안심|응급|무인)")


def count_at(text: str, start: int, leading: Before) -> Count | None:
    """The count whose number begins at `start`, `what` still empty; None where no unit follows or it is no aim."""
    found = _COUNT.match(text, start)
    if not found or _IDIOM.match(text, start) or _BASE.match(text, found.end()):
        return None
    low, high = _ends(found)
    if high is None or (low is not None and low >= high):
        return None
    return Count(
        what="",
        quantity=high if low is None else low,
        most=None if low is None else high,
        unit=found["unit"],
        per=leading.per or usual_per(found["per"]),
        bound=found["bound"] or BOUND_OF_LEAD.get(leading.lead) or found["odd"] or "",
        start=leading.start,
        end=found.end(),
    )


def _ends(found: re.Match[str]):
    """Lower and upper end of a range, or None and the one number; (None, None) where the two do not go together."""
    high = number_of(found["number"])
    if found["low"] is None:
        return None, high
    low, same = number_of(found["low"]), found["unit_of_low"] in (None, found["unit"])
    return (low, high) if low is not None and same else (None, None)
