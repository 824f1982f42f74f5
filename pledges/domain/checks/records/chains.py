"""Sums written out in words: 27개 + 34개 = 61개, however many are added."""

import re
from collections.abc import Iterator

NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
UNITS = "명 인 건 개소 개 회 곳 가구 세대 대 권 팀 단체 백만원 천원 만원 억원 원".split()
UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
LONGEST = 30
"""Signs in one sum; a text of nothing but them is not read over and over."""
_TERM = rf"(?:{NUMBER}) ?(?:{UNIT})?"
_CHAIN = re.compile(
    rf"(?<![0-9,.])(?P<terms>{_TERM}(?: ?\+ ?{_TERM}){{1,{LONGEST}}}) ?= ?(?:총 ?)?(?P<sum>{NUMBER}) ?(?P<unit>{UNIT})?"
    r"(?![0-9,]|\.[0-9]| ?[×xX*÷+/억천백십만%])"
)
_EACH = re.compile(rf"(?P<number>{NUMBER}) ?(?P<unit>{UNIT})?")
# What stands before makes the first of them a factor, or one of more that cannot be read.
_BEFORE = re.compile(r"[^\s] ?[×xX*÷/+~∼−-] ?$")


def chains(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Words, the sum told, the sum of what is added, and that it must be so; only where all are in one unit."""
    for found in _CHAIN.finditer(text) if "+" in text else ():
        terms = list(_EACH.finditer(found["terms"]))
        units = {each["unit"] for each in (*terms, found)} - {None}
        if len(units) <= 1 and not _BEFORE.search(text[: found.start()]):
            yield found[0], _int(found["sum"]), sum(_int(each["number"]) for each in terms), True


def _int(words: str) -> int:
    return int(words.replace(",", ""))
