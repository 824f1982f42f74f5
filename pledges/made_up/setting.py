"""What holds for one card from its first plan to its last record."""

import datetime
from dataclasses import dataclass

from geumcheon.lib.money import DASH, Amount, Unit

from .fate import Fate
from .vocabulary import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """`grain`: won of the smallest step of an amount; `nothing`: how a cell without money is
    printed (0, a dash, or None: not at all). `clock`: as-of date of the latest fact."""

    seed: int
    index: int
    code: str
    field: Field
    unit: Unit
    grain: int
    nothing: Amount
    prints_levels: bool
    fate: Fate
    clock: datetime.date | None

    def empty_cells(self, columns) -> dict[str, Amount]:
        """Cells of columns in which nothing is planned."""
        return {} if self.nothing is None else dict.fromkeys(columns, self.nothing)


GRAINS = {
    (Unit.MILLION, 1_000_000): 60,
    (Unit.MILLION, 500_000): 9,
    (Unit.MILLION, 250_000): 5,
    (Unit.THOUSAND, 1_000_000): 6,
    (Unit.THOUSAND, 50_000): 10,
    (Unit.HUNDRED_MILLION, 100_000_000): 5,
    (Unit.HUNDRED_MILLION, 10_000_000): 5,
}
NOTHINGS = {0: 40, DASH: 40, None: 20}
