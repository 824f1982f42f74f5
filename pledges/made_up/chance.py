"""The only door to randomness: seeded, whole numbers alone, the same on every machine."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


class Chance:
    """Draws that depend on nothing but the words it was made from."""

    def __init__(self, *words: object):
        self._random = Random(":".join(map(str, words)))

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self._random.randrange(low, high + 1)

    def yes(self, percent: int) -> bool:
        return self._random.randrange(100) < percent

    def one(self, things: Sequence[Thing]) -> Thing:
        return things[self._random.randrange(len(things))]

    def some(self, things: Sequence[Thing], count: int) -> list[Thing]:
        """So many different ones (all, where there are fewer), in the order they stood."""
        places = self._random.sample(range(len(things)), min(count, len(things)))
        return [things[place] for place in sorted(places)]

    def weighted(self, weights: Mapping[Thing, int]) -> Thing:
        """One of the keys; weights are whole numbers."""
        drawn = self._random.randrange(sum(weights.values()))
        for thing, weight in weights.items():
            if drawn < weight:
                return thing
            drawn -= weight
        raise AssertionError("the weights were not those that were drawn from")
