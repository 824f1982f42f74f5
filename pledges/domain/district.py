"""Money of many pledges: portions of it added up, with what two pledges share counted once."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from geumcheon.lib.money import total

from .rates import Rate, execution_of_secured_won, execution_of_total_won, securing_rate_won

_PLACE = 4
"""Parts of a portion that tell where it stands."""


class Sums(NamedTuple):
    """Won; None where nothing is there to add up. `…_inside` is of lines that the plan in force knows, `…_outside` of
    the others: either may be unsaid while the other is not, so neither is had by subtracting."""

    planned: int | None = None
    secured_inside: int | None = None
    secured_outside: int | None = None
    executed_inside: int | None = None
    executed_outside: int | None = None

    @classmethod
    def of(cls, sums: Iterable["Sums"]) -> "Sums":
        return cls(*map(total, zip(*sums, strict=True)))

    @property
    def secured(self) -> int | None:
        return total((self.secured_inside, self.secured_outside))

    @property
    def executed(self) -> int | None:
        return total((self.executed_inside, self.executed_outside))

    @property
    def amounts(self) -> tuple[int | None, int | None, int | None]:
        """Planned, secured, executed."""
        return self.planned, self.secured, self.executed

    def securing(self, as_of: datetime.date | None) -> Rate:
        return securing_rate_won(self.secured, self.planned, self.secured_outside, as_of)

    def execution_of_total(self, as_of: datetime.date | None) -> Rate:
        return execution_of_total_won(self.executed, self.planned, self.executed_outside, as_of)

    def execution_of_secured(self, as_of: datetime.date | None) -> Rate:
        return execution_of_secured_won(self.executed, self.secured, as_of)


class Portion(NamedTuple):
    """Money of one pledge, source and column; `counted_in` is the code of the pledge that counts it, "" for its own.

    The figures are those of `Sums`, not in a tuple of their own: a district has tens of thousands of portions.
    """

    pledge: int
    source: int
    column: str
    counted_in: str
    planned: int | None = None
    secured_inside: int | None = None
    secured_outside: int | None = None
    executed_inside: int | None = None
    executed_outside: int | None = None

    @property
    def sums(self) -> Sums:
        return Sums(*self[_PLACE:])



def sums_by(portions: Iterable[Portion], key: Callable[[Portion], Hashable]) -> dict[Hashable, Sums]:
    """Sums of the portions of each key, in the order in which the keys come."""
    groups: dict[Hashable, list[Portion]] = defaultdict(list)
    for portion in portions:
        groups[key(portion)].append(portion)
    return {name: Sums(*map(total, islice(zip(*group, strict=True), _PLACE, None))) for name, group in groups.items()}


def regrouped(sums: Mapping[Hashable, Sums], key: Callable[[Hashable], Hashable]) -> dict[Hashable, Sums]:
    """Sums of sums by a key of theirs, in the order in which the keys come."""
    groups: dict[Hashable, list[Sums]] = defaultdict(list)
    for name, each in sums.items():
        groups[key(name)].append(each)
    return {name: Sums.of(group) for name, group in groups.items()}


def has_left(how: str, on: str, day: datetime.date | None) -> bool:
    """Whether a pledge closed `how` has left every denominator by a day.

    `on` may say no more than the month or the year: it leaves with the first day of it. Where no day is
    known on either side, a closed pledge has left.
    """
    if not how:
        return False
    return not on or day is None or _first_day(on) <= day


def _first_day(text: str) -> datetime.date:
    year, month, day = (int(part) for part in (*text.split("-"), 1, 1)[:3])
    return datetime.date(year, month, day)
