"""Cards of which a value of each kind is spoilt."""

from random import Random

from tests.cards.planted import path_of
from tests.cards.planted_slips import slip
from tests.cards.planted_values import value_at, values_of

SPOILT = (
    "인쇄된 계", "인쇄된 줄 합계", "목표", "통계의 계", "통계의 기준 수와 비율", "확보액", "집행액", "공약명",
)  # fmt: skip
"""Kinds of values in which a fault is planted: what is told of them are won, numbers and words."""


def spoil(tree: dict, random: Random) -> None:
    for kind, places in values_of(tree).items():
        if kind in SPOILT:
            *above, last = random.choice(places)
            home, place = value_at(tree, tuple(above)), path_of((*above, last))
            home[last] = slip(place, home[last], random)
