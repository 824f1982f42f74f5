"""Every figure of a table in exact won: its cells, and the sums above and beside them.

A place is (row, column). TOTAL stands for the row, or the column, of totals.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from geumcheon.lib.money import Amount, total

TOTAL: Final = None

Key = Hashable
Place = tuple[Key, Key]
Cells = Mapping[Key, Mapping[Key, Amount]]


@dataclass(frozen=True, slots=True)
class Table:
    """Won of each line by column; `above` names the row that a row adds up to.

    A row that `above` does not name adds up to the row of totals. Raises ValueError where a
    line stands above another row, a row stands above itself, or a key is TOTAL.
    """

    cells: Cells
    above: Mapping[Key, Key]

    def __post_init__(self) -> None:
        keys = {*self.cells, *self.above, *(column for row in self.cells.values() for column in row)}
        if TOTAL in keys:
            raise ValueError("no row and no column may be called TOTAL")
        if doubled := self.cells.keys() & set(self.above.values()):
            raise ValueError(f"lines that stand above other rows: {sorted(map(str, doubled))}")
        for row in self.above:
            self._refuse_circle(row)

    @property
    def columns(self) -> list[Key]:
        return list(dict.fromkeys(column for row in self.cells.values() for column in row))

    def over(self, row: Key) -> Key:
        """The row that this one adds up to."""
        return self.above.get(row, TOTAL)

    def figures(self) -> dict[Place, Amount]:
        """Exact won of every cell, subtotal and total; a sum of nothing but blanks is blank.

        Raises TypeError where a cell is not whole won.
        """
        parts: dict[Place, list[Amount]] = {(TOTAL, TOTAL): []}
        for row, column, amount in self._cells():
            for each in self._rows_of(row):
                parts.setdefault((each, column), []).append(amount)
                parts.setdefault((each, TOTAL), []).append(amount)
        sums = {place: total(amounts) for place, amounts in parts.items()}
        # A cell is no sum: the dash in it stays a dash.
        return sums | {(row, column): amount for row, column, amount in self._cells()}

    def _cells(self) -> Iterator[tuple[Key, Key, Amount]]:
        columns = self.columns
        for row, amounts in self.cells.items():
            yield from ((row, column, amounts.get(column)) for column in columns)

    def _rows_of(self, row: Key) -> Iterator[Key]:
        """The row and all rows that it counts in."""
        while row is not TOTAL:
            yield row
            row = self.over(row)
        yield TOTAL

    def _refuse_circle(self, row: Key) -> None:
        for steps, _ in enumerate(self._rows_of(row)):
            if steps > len(self.above) + 1:
                raise ValueError(f"a row stands above itself: {row}")
