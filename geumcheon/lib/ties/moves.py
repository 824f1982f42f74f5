"""Figures that may go to their other neighbour, and what each would cost.

Every figure counts in two sums. Going to the other neighbour, it takes one digit from the sum
`start` and gives it to the sum `end`; a chain of such moves carries what a sum has too much to
a sum that has too little.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, is_figure

from .figures import TOTAL, Key, Place, Table

Sum = tuple[str, Key, Key]


@dataclass(slots=True, eq=False)
class Move:
    """The figure at `place` going to its other neighbour, or back where `is_made`."""

    place: Place
    start: Sum
    end: Sum
    cost: int
    is_made: bool = False

    def turn(self) -> None:
        self.start, self.end = self.end, self.start
        self.cost, self.is_made = -self.cost, not self.is_made


def nearest(won: int, digit: int) -> int:
    """The multiple of `digit` that `rounded` gives: half a digit goes away from zero."""
    size = (2 * abs(won) + digit) // (2 * digit) * digit
    return -size if won < 0 else size


def other_neighbour(won: int, digit: int) -> int:
    """The multiple on the other side of `won`, which is none itself."""
    low = won // digit * digit
    return low + digit if nearest(won, digit) == low else low


def ends_of(place: Place, table: Table) -> tuple[Sum, Sum]:
    """The two sums of a figure, so ordered that raising it moves a digit from one to the other.

    Down a column a figure is part of the sum of the rows under the one above it; across, the
    cells of a line add up to its total. The sums across a subtotal follow from these.
    """
    row, column = place
    whole = ("across", row, TOTAL) if row is TOTAL else ("down", table.over(row), column)
    parts = ("across", row, TOTAL) if row in table.cells else ("down", row, column)
    return (parts, whole) if column is TOTAL else (whole, parts)


def excess_of(table: Table, exact: Mapping[Place, Amount], digit: int) -> dict[Sum, int]:
    """What each sum has too much, in won, when every figure is rounded by itself."""
    excess: dict[Sum, int] = defaultdict(int)
    for place, won in exact.items():
        if is_figure(won) and won % digit:
            lower, upper = ends_of(place, table)
            excess[lower] -= nearest(won, digit) - won
            excess[upper] += nearest(won, digit) - won
    return excess


def moves_of(table: Table, exact: Mapping[Place, Amount], digit: int) -> list[Move]:
    """All moves there are; the grand total has none, so that it is what other pages show."""
    open_places = [place for place, won in exact.items() if is_figure(won) and won % digit and place != (TOTAL, TOTAL)]
    # Fewest adjusted totals first, then fewest adjusted cells, then the least distance.
    cell = 1 + digit * len(open_places)
    weights = {True: cell, False: cell * (1 + len(open_places))}
    return [_move(place, table, exact[place], digit, weights[is_cell(place, table)]) for place in open_places]


def is_cell(place: Place, table: Table) -> bool:
    return place[0] in table.cells and place[1] is not TOTAL


def _move(place: Place, table: Table, won: int, digit: int, weight: int) -> Move:
    lower, upper = ends_of(place, table)
    start, end = (lower, upper) if nearest(won, digit) < won else (upper, lower)
    return Move(place, start, end, weight + abs(digit - 2 * (won % digit)))
