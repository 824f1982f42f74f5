"""Every text of a card with its place, each different line once; spaces can be looked past without losing the place."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from pledges.domain.card import Card

from .spots import Spot, spots_of
from .walk import ItemPlace, PlanPlace

_LONG = 40_000
_BEGINNING = 3
"""Letters from which a card is a long one, and by how many of them its places are looked up."""


@dataclass(frozen=True)
class Texts:
    """`spots`: each different line with every place where it stands, in the order of the card."""

    spots: Mapping[str, list[Spot]]

    @classmethod
    def of(cls, card: Card, plans: Iterable[PlanPlace], items: Iterable[ItemPlace]) -> "Texts":
        spots: dict[str, list[Spot]] = defaultdict(list)
        for text, spot in spots_of(card, plans, items):
            for line in text.splitlines() if text else ():
                spots[line.strip(" -·*\t")].append(spot)
        return cls(dict(spots))

    @cached_property
    def lines(self) -> list[str]:
        return list(self.spots)

    @cached_property
    def bare(self) -> str:
        """All lines without their spaces, one below the other."""
        return "\n".join(line.replace(" ", "") for line in self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for line in self.bare.split("\n"):
            starts.append(at)
            at += len(line) + 1
        return starts

    @cached_property
    def _beginnings(self) -> Mapping[str, list[int]]:
        """Places in `bare` by the letters that stand there."""
        places: dict[str, list[int]] = defaultdict(list)
        for at in range(len(self.bare) - _BEGINNING + 1):
            places[self.bare[at : at + _BEGINNING]].append(at)
        return places

    def stands(self, letters: str, times: int) -> bool:
        """Whether these letters stand in the card so many times."""
        return next(islice(self.found(letters), times - 1, None), None) is not None

    def found(self, letters: str) -> Iterator[int]:
        """Places in `bare` where these letters stand in one line. A long card is looked up, not read through."""
        if "\n" in letters:
            return
        if len(self.bare) > _LONG and len(letters) >= _BEGINNING:
            places = self._beginnings.get(letters[:_BEGINNING], ())
            yield from (at for at in places if self.bare.startswith(letters, at))
            return
        at = self.bare.find(letters)
        while at >= 0:
            yield at
            at = self.bare.find(letters, at + 1)

    def line_at(self, at: int) -> tuple[str, int]:
        """The line at a place of `bare`, and the place within its letters."""
        index = bisect_right(self._starts, at) - 1
        return self.lines[index], at - self._starts[index]


def span_of(line: str, first: int, length: int) -> tuple[int, int]:
    """Where `length` letters from the `first` on stand in the line with its spaces."""
    places = _places(line)
    return places[first], places[first + length - 1] + 1


@lru_cache(maxsize=8)
def _places(line: str) -> Sequence[int]:
    """Where the letters of a line stand; a line that says a name a thousand times is read once."""
    return [index for index, sign in enumerate(line) if sign != " "] if " " in line else range(len(line))
