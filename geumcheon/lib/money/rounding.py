"""The one place that rounds money. Everything else is exact."""

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from .units import Unit, require_won


class Rounding(StrEnum):
    """How an installation shortens figures; recorded in every snapshot."""

    HALF_UP = "반올림"
    TRUNCATE = "절사"


def rounded(
    won: int,
    unit: Unit,
    decimals: int = 0,
    mode: Rounding = Rounding.HALF_UP,
) -> Decimal:
    """Return `won` in `unit` at `decimals` places.

    Half up goes away from zero, truncation towards it:
    210,544천원 in 백만원 is 211 half up and 210 truncated.
    """
    return _at(Fraction(require_won(won), unit.won), decimals, mode)


def ratio_percent(
    part: int | Fraction | None, whole: int | Fraction | None, decimals: int = 1, mode: Rounding = Rounding.HALF_UP
) -> Decimal | None:
    """Return part of whole in percent; None when there is no whole."""
    if part is None or not whole:
        return None
    return _at(100 * Fraction(part, whole), decimals, mode)


def _at(exact: Fraction, decimals: int, mode: Rounding) -> Decimal:
    if decimals < 0:
        raise ValueError(f"decimals count from zero, not from {decimals}")
    scaled = exact * 10**decimals
    steps = _half_up(scaled) if mode is Rounding.HALF_UP else int(scaled)
    return Decimal(f"{steps}E-{decimals}")


def _half_up(number: Fraction) -> int:
    steps = (2 * abs(number.numerator) + number.denominator) // (2 * number.denominator)
    return -steps if number < 0 else steps
