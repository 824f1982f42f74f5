"""What a money cell can hold: whole won, nothing at all, or a printed dash.

A blank (None) is not yet filled in; DASH says 해당없음. Neither of them is zero.
"""

from collections.abc import Iterable
from typing import Final, TypeGuard


class Dash:
    """The printed dash of a cell that does not apply. DASH is its only value."""

    __slots__ = ()
    _only: "Dash | None" = None

    def __new__(cls) -> "Dash":
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __repr__(self) -> str:
        return "-"

    def __reduce__(self) -> str:
        # Copies and pickles name the one DASH, so that `is DASH` keeps holding.
        return "DASH"


DASH: Final = Dash()

Amount = int | None | Dash


def is_figure(amount: Amount) -> TypeGuard[int]:
    """Tell whether the cell holds a figure (whole won), neither blank nor dash."""
    return amount is not None and amount is not DASH


def total(amounts: Iterable[Amount]) -> int | None:
    """Return the sum in whole won; a dash counts as nothing.

    None when there is nothing to add up: no cell at all, or only blank ones.
    Raises TypeError when an addend is not whole won.
    """
    filled = [amount for amount in amounts if amount is not None]
    if not filled:
        return None
    won = sum(filled if DASH not in filled else [amount for amount in filled if amount is not DASH])
    if not isinstance(won, int):
        raise TypeError(f"money adds up in whole won, not in {type(won).__name__}")
    return won


def blanks(amounts: Iterable[Amount]) -> int:
    """Return how many cells are blank."""
    return sum(amount is None for amount in amounts)


def nonzero(amounts: Iterable[Amount]) -> int:
    """Return how many cells hold a figure other than zero."""
    return sum(is_figure(amount) and amount != 0 for amount in amounts)
