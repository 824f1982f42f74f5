"""Numbers before a unit: 3, 1,200, 2.5, 3천, 1만2천. Orders, dates and telephone numbers are told apart here."""

import re
from decimal import Decimal

PLAIN = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12})(?:\.[0-9]{1,6})?"
_SPELLED = r"(?=[1-9][천백십])(?:[1-9]천)?(?:[1-9]백)?(?:[1-9]십)?[1-9]?"
COEFFICIENT = rf"(?:{_SPELLED}|{PLAIN})"
NUMBER = rf"(?:{PLAIN} ?만(?: ?{_SPELLED})?|{COEFFICIENT})"

# A number that another number runs into is a date, a telephone number, a fraction or a time. The upper end of a
# range is read with the lower one or not at all.
START = re.compile(r"(?<![0-9~])(?<!~ )(?<![0-9][.,:/-])(?<![가-힣]-)(?=[0-9])")

_ORDINAL = re.compile(r"(?:(?<![가-힣])제|민선|['\u2018\u2019]) ?$")
_PAIR = re.compile(r"([0-9])([천백십]?)")
_STEPS = {"천": 1000, "백": 100, "십": 10, "": 1}
_BEFORE = 8


def is_ordinal(text: str, start: int) -> bool:
    """Whether the number at `start` tells which one (제3회, 민선7기, '19), not how many."""
    return bool(_ORDINAL.search(text[max(0, start - _BEFORE) : start]))


def number_of(words: str) -> Decimal | None:
    """The number of words that match NUMBER; None for one that begins with a needless zero (02, 007)."""
    head, ten_thousand, tail = words.replace(" ", "").rpartition("만")
    if re.match(r"0[0-9]", words):
        return None
    return _value(head) * 10_000 * bool(ten_thousand) + _value(tail)


def _value(words: str) -> Decimal:
    if any(step in words for step in "천백십"):
        return Decimal(sum(int(digit) * _STEPS[step] for digit, step in _PAIR.findall(words)))
    return Decimal(words.replace(",", "") or 0)
