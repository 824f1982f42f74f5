"""Every amount that Korean words can mean: one for clear words, several for unclear."""

import re
from fractions import Fraction

from .folding import COUNT, refusal, split_won
from .numerals import COEFFICIENT, SCALES, is_spelled, number_of

_UNITS = SCALES | {"백만": 10**6, "천": 10**3, "": 1}

_ONE_UNIT = re.compile(
    rf"(?P<number>{COUNT}(?:\.[0-9]+)?)"
    r"(?:(?P<unit>조|억|백만|만)원?|(?P<unit_of_won>천?)원)"
)
_GROUPS = re.compile(
    "".join(rf"(?:(?P<{scale}>{COEFFICIENT}){scale})?" for scale in SCALES) + rf"(?P<tail>{COEFFICIENT})?(?P<end>원?)"
)


def meanings(words: str) -> tuple[int, ...]:
    """Return the won that folded words without sign and spaces can mean.

    Raises UnreadableAmount when they mean nothing.
    """
    one_unit = _ONE_UNIT.fullmatch(words)
    if one_unit:
        return (_won_of_one_unit(one_unit),)
    groups = _GROUPS.fullmatch(words)
    if not groups or not words[:1].isdigit():
        raise refusal(words)
    return _won_of_groups(groups)


def _won_of_one_unit(found: re.Match[str]) -> int:
    unit = found["unit"] or found["unit_of_won"]
    won = Fraction(found["number"].replace(",", "")) * _UNITS[unit]
    if won.denominator != 1:
        raise split_won(found.string)
    return int(won)


def _won_of_groups(found: re.Match[str]) -> tuple[int, ...]:
    named = {name: number_of(found[name]) for name in SCALES if found[name]}
    tail = number_of(found["tail"]) if found["tail"] else 0
    # 1억 12,345만 is a slip of the pen: a lower group never reaches the one above it.
    if any(count > 9999 for count in [*named.values(), tail][1:]):
        raise refusal(found.string)
    head = sum(count * SCALES[name] for name, count in named.items())
    if not found["tail"]:
        return (head,)
    above = next(reversed(named), "")
    scales = _tail_scales(above, found["tail"], bool(found["end"]))
    return tuple(dict.fromkeys(head + tail * scale for scale in scales))


def _tail_scales(above: str, tail: str, ends_in_won: bool) -> tuple[int, ...]:
    """Return what the last number may count, given the group named before it."""
    in_words = is_spelled(tail)
    if ends_in_won and (not in_words or above in ("", "만")):
        return (1,)
    if above == "만":
        # 2만5천 is 25,000원; 3만5 may be 30,005원 or, as people say it, 3만5천원.
        return (1,) if in_words or number_of(tail) > 9 else (1, 1000)
    if above == "억" and in_words and not ends_in_won:
        return (SCALES["만"],)
    return (1, SCALES["만"], SCALES["억"]) if above == "조" else (1, SCALES["만"])
