"""A record of history in an officer's words: its path in the card file, and its values.

Names and telephones of authors are internal: no page shows them, this one neither.
"""

import json
import re
from collections.abc import Mapping
from decimal import Decimal

from geumcheon.lib.exact import tidy
from geumcheon.lib.years import Column

from .history_labels import AGGREGATES, CHOICES, KEYS, MONEY

LONGEST = 2_000
"""Characters of a value that are read; more is told, not shown."""

_SHOWN = 300
_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_INTERNAL = re.compile(r"authors\[\d+\]\.(name|phone)$")
_OWN_UNIT = {"performance", "head"}
"""Parts whose money stands in a unit named beside it, not in won."""


def what_words(aggregate: str, identity: str, reviews: Mapping[int, str] | None = None) -> str:
    """계획(당초), 조정 심의요청 1 …: what was saved. `reviews`: names of the pledge's reports by serial."""
    number = identity.partition(f" · {aggregate} ")[2]
    if aggregate == "review" and reviews and number.isdecimal() and int(number) in reviews:
        return reviews[int(number)]
    if aggregate == "plan":
        return "계획(당초)" if number == "0" else f"계획(조정 제{number}판)"
    return f"{AGGREGATES.get(aggregate, aggregate)} {number}".strip()


def turn_words(stands: str) -> str:
    """What happened to a finding, from the JSON text of whether it stands aside; "" where that stayed as it was."""
    return {"true": "발견사항 제쳐 둠", "false": "제쳐 둔 발견사항 되돌림"}.get(stands, "발견사항을 제쳐 둔 까닭 바꿈")


def field_words(path: str) -> str:
    """세부사업 1 › 재원 2 › 금액 › 2020년."""
    words: list[str] = []
    for name, index in _PART.findall(path):
        if name:
            words.append(KEYS.get(name) or _column(name))
        elif words:
            words[-1] += f" {int(index) + 1}"
    return " › ".join(words)


def value_words(path: str, text: str) -> str:
    """A value from its JSON text, of which only the first LONGEST characters are given."""
    if not text:
        return ""
    if _INTERNAL.search(path):
        return "(내부 정보)"
    if len(text) >= LONGEST:
        return "(긴 내용)"
    value = json.loads(text, parse_float=Decimal)
    names = [name for name, _ in _PART.findall(path) if name]
    value = CHOICES.get(names[-1], {}).get(value, value) if isinstance(value, str) else value
    return _words(value, is_money=not MONEY.isdisjoint(names) and _OWN_UNIT.isdisjoint(names))


def _words(value, *, is_money: bool) -> str:
    if value is None:
        return "(빈칸)"
    if isinstance(value, bool):
        return "예" if value else "아니요"
    if isinstance(value, int | Decimal):
        return f"{tidy(value):,f}원" if is_money else f"{tidy(value):f}"
    if isinstance(value, str):
        return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    if isinstance(value, list) and not any(isinstance(each, list | dict) for each in value):
        return " · ".join(_words(each, is_money=is_money) for each in value)[:_SHOWN]
    return f"{len(value)}건" if isinstance(value, list) else f"{len(value)}개 항목"


def _column(name: str) -> str:
    try:
        return Column.of(name).label
    except ValueError:
        return name
