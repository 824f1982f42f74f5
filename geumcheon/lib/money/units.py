"""The units money is printed in, and the exact way from a unit to whole won and back.

Money is kept as whole won; a unit exists only at the edges, where people read and type.
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from .amounts import Amount, is_figure


class Unit(StrEnum):
    """A money unit as documents print it; `won` is its size, `places` its zeros."""

    won: int
    places: int

    WON = "원", 0
    THOUSAND = "천원", 3
    TEN_THOUSAND = "만원", 4
    MILLION = "백만원", 6
    HUNDRED_MILLION = "억원", 8

    def __new__(cls, label: str, places: int) -> "Unit":
        unit = str.__new__(cls, label)
        unit._value_ = label
        unit.places = places
        unit.won = 10**places
        return unit


class FractionOfWon(ValueError):
    """The number is not a whole number of won in the unit it was given in."""


def to_won(number: Decimal | int, unit: Unit) -> int:
    """Return `number` of `unit` in whole won, exactly.

    Raises FractionOfWon where won would have to be split or the number is not finite,
    TypeError for anything but an int or a Decimal.
    """
    if isinstance(number, int) and not isinstance(number, bool):
        return number * unit.won
    if not isinstance(number, Decimal):
        raise TypeError(f"money is int or Decimal, not {type(number).__name__}")
    return _decimal_to_won(number, unit)


def _decimal_to_won(number: Decimal, unit: Unit) -> int:
    # A Decimal product would be rounded to 28 digits; the ratio of two ints is exact.
    if not number.is_finite():
        raise FractionOfWon(f"not a number: {number}")
    numerator, denominator = number.as_integer_ratio()
    won, rest = divmod(numerator * unit.won, denominator)
    if rest:
        raise FractionOfWon(f"{number}{unit} is not whole won")
    return won


def decimals_of(won: int, unit: Unit) -> int:
    """Return how many decimals `won` needs to be written exactly in `unit`."""
    decimals, step = 0, unit.won
    require_won(won)
    while won % step:
        step //= 10
        decimals += 1
    return decimals


def in_unit(won: int, unit: Unit) -> Decimal:
    """Return `won` in `unit`, exactly, no trailing zeros: 13,500,000원 → 13.5."""
    decimals = decimals_of(won, unit)
    whole = won // 10 ** (unit.places - decimals)
    return Decimal(f"{whole}E-{decimals}")


def display_unit(amounts: Iterable[Amount], unit: Unit) -> int:
    """Return the won of the last digit shown when these amounts stand in one table.

    That is `unit` at the most decimals any of them uses; it bounds a 단수차.
    """
    step = unit.won
    for won in filter(is_figure, set(amounts)):
        while require_won(won) % step:
            step //= 10
    return step


def require_won(won: int) -> int:
    """Return `won` as it is; raise TypeError for anything but a whole number."""
    if isinstance(won, int) and not isinstance(won, bool):
        return won
    raise TypeError(f"won is a whole number, not {type(won).__name__}")
