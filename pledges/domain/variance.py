"""The same figure in two plans: original, adjusted, change."""

from fractions import Fraction
from typing import NamedTuple

from geumcheon.lib.money import DASH, Amount


def figure(amount: Amount) -> int | None:
    """A dash counts as nothing planned, a blank as nothing known."""
    return 0 if amount is DASH else amount


class Variance(NamedTuple):
    """Won in both plans; None on a side that does not plan it."""

    original: Amount
    adjusted: Amount

    @property
    def change(self) -> int | None:
        """adjusted − original; None where neither side says anything."""
        before, after = figure(self.original), figure(self.adjusted)
        if before is None and after is None:
            return None
        return (after or 0) - (before or 0)

    @property
    def rate(self) -> Fraction | None:
        """Change over original; None when there is no original to grow from."""
        before = figure(self.original)
        return Fraction(self.change, before) if before else None

    @property
    def differs(self) -> bool:
        return bool(self.change)
