"""How money is shown to people: separators, △ below zero, never a minus sign."""

from decimal import Decimal

from .amounts import DASH, Amount, is_figure
from .rounding import Rounding, rounded
from .units import Unit, in_unit


def show(
    amount: Amount,
    unit: Unit,
    decimals: int | None = None,
    mode: Rounding = Rounding.HALF_UP,
) -> str:
    """Return a cell as it is printed: "" for a blank, "-" for a dash, else the figure.

    `decimals` None writes exactly as many as the amount (whole won) needs.
    """
    if amount is None:
        return ""
    if amount is DASH:
        return str(DASH)
    if decimals is None:
        return _grouped(in_unit(amount, unit))
    return _grouped(rounded(amount, unit, decimals, mode))


def show_change(
    won: int | None,
    unit: Unit,
    decimals: int | None = None,
    mode: Rounding = Rounding.HALF_UP,
) -> str:
    """Return an increase or decrease in won as 증 5,091 or △5,091; "" when unknown."""
    text = show(won, unit, decimals, mode)
    if is_figure(won) and won > 0 and text.strip("0."):
        return f"증 {text}"
    return text


def _grouped(number: Decimal) -> str:
    text = f"{number:,f}"
    return f"△{text[1:]}" if number < 0 else text.removeprefix("-")
