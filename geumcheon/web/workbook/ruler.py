"""A sheet that is only measured: it takes the same cells as a page and keeps nothing but how high they make it."""

from collections.abc import Sequence
from math import ceil

from .heights import HIGHEST, Block, heights
from .looks import Look
from .text import words_of


class Ruler:
    """`widths` in characters, from column A."""

    def __init__(self, widths: Sequence[float]):
        self.widths = tuple(widths)
        self._blocks: list[Block] = []

    @property
    def last_column(self) -> int:
        return len(self.widths)

    def put(self, row: int, column: int, value, look: Look, *, wide: int = 1, high: int = 1) -> None:
        """What a page would write, `wide` columns and `high` rows of it."""
        room = sum(self.widths[column - 1 : column - 1 + wide]) - 2 * look.indent
        self._blocks.append(Block(row, high, words_of(value), room, look.size))

    def rows_for_the_tallest(self) -> int:
        """Rows of a sheet that its tallest cell needs: Excel allows none higher than 409 points."""
        return ceil(max((block.height for block in self._blocks), default=0) / HIGHEST) or 1

    def end_page(self, row: int) -> None:
        """Nothing is printed here."""

    def heights(self) -> dict[int, float]:
        """Points by row."""
        return heights(self._blocks)
