"""What in a table of statistics adds up to a total, and what only stands beside it: rates, ages, parts that overlap."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from pledges.domain.card import Indicator

_NO_SUM = r"%p?|％|‰|퍼센트|포인트|점|세|살|배|등급|급|순위|위|도|℃|ppm|㎍/㎥|dB"
_UNIT = re.compile(_NO_SUM)
_IN_BRACKETS = re.compile(rf"[%％‰]|[(\[] ?(?:{_NO_SUM}) ?[)\]]")
# 자율방범, 법률상담 are no rates.
_NAMED = re.compile(
    r"(?<![자법조선규음])(?:율|률)(?![가-힣])|비율|비중|평균|평점|점수|지수|만족도|등급|순위|연령$|나이$|농도|온도|단가|"
    r"[회인건명개소구]당(?![가-힣])|1인 ?당|누계|누적"
)
TRIED = 40
"""Cells up to which pairs of them are tried."""


def adds_up(table: Indicator, label: str) -> bool:
    """Whether the cells under a printed total are of a kind that is added: no rate, no mean, no running total."""
    if table.unit and _UNIT.fullmatch(table.unit.strip()):
        return False
    cells = table.values.get(label) if label in table.values else table.values
    running = label if label in table.values else ""
    words = [table.name, *_labels(cells)]
    return not any(_is_rate(each) for each in words) and not _is_rate(_without_running(running))


def _without_running(label: str) -> str:
    """시민찾동이수(누계) is a sum of its parts on one day, though each of them runs."""
    return re.sub(r"누계|누적", "", label)


def _is_rate(words: str) -> bool:
    return bool(_NAMED.search(words.strip()) or _IN_BRACKETS.search(words))


def _labels(value) -> Iterator[str]:
    if isinstance(value, Mapping):
        for label, each in value.items():
            yield label
            yield from _labels(each)


def overlap(printed: Decimal, numbers: list[Decimal]) -> bool:
    """Whether one or two of the cells, or all but one or two, come to the total: the others are counted in these."""
    cells = [number for number in numbers if number]
    left = sum(cells, Decimal(0)) - printed
    few = range(1, min(3 if len(cells) <= TRIED else 2, len(cells)))
    return any(sum(some) in (printed, left) for size in few for some in combinations(cells, size))
