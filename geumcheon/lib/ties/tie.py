"""단수조정: figures shortened for display so that every row and column shown still adds up."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, is_figure

from .chains import Chains
from .figures import Cells, Key, Place, Table
from .moves import Move, excess_of, moves_of, nearest, other_neighbour


@dataclass(frozen=True, slots=True)
class Shown:
    """`won` to print, a multiple of the last digit shown; `exact` won behind it.

    `is_adjusted`: 단수조정, not the multiple that rounding by itself would give.
    """

    won: Amount
    exact: Amount
    is_adjusted: bool = False


@dataclass(frozen=True, slots=True)
class Tied:
    """What a table shows, by (row, column); `tied[TOTAL, TOTAL]` is the grand total."""

    figures: Mapping[Place, Shown]

    def __getitem__(self, place: Place) -> Shown:
        return self.figures[place]

    @property
    def adjusted(self) -> list[Place]:
        """Places marked 단수조정."""
        return [place for place, shown in self.figures.items() if shown.is_adjusted]


def tie(cells: Cells, above: Mapping[Key, Key], digit: int) -> Tied:
    """Shorten a table of whole won to `digit`, the won of the last digit shown, and let it tie.

    `cells` are the lines by column, blanks and dashes allowed; `above` names for a row the row
    it adds up to, any number of levels (see Table, also for what is refused).
    Every figure shown is a neighbour of the exact one, the nearest wherever it can stay; the
    grand total is always the nearest. Raises ValueError for a digit below 1원.
    """
    if digit < 1:
        raise ValueError(f"the last digit shown is worth 1원 or more, not {digit}")
    table = Table(cells, above)
    exact = table.figures()
    moves = moves_of(table, exact, digit)
    Chains(moves, excess_of(table, exact, digit), digit).settle()
    return Tied(_shown(exact, _made(moves), digit))


def _made(moves: list[Move]) -> set[Place]:
    return {move.place for move in moves if move.is_made}


def _shown(exact: Mapping[Place, Amount], made: set[Place], digit: int) -> dict[Place, Shown]:
    return {place: _one(won, place in made, digit) for place, won in exact.items()}


def _one(won: Amount, is_adjusted: bool, digit: int) -> Shown:
    if not is_figure(won):
        return Shown(won, won)
    return Shown(other_neighbour(won, digit) if is_adjusted else nearest(won, digit), won, is_adjusted)
