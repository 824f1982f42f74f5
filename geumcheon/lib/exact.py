"""Exact decimals: one number, one writing. Nothing is rounded by the context of `decimal`."""

from decimal import Decimal


def tidy(number: Decimal | int) -> Decimal:
    """The same number in its shortest writing without exponent: 13.50 → 13.5, 1E+3 → 1000."""
    text = f"{Decimal(number):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return Decimal("0" if text == "-0" else text)


def decimals_in(number: Decimal | int) -> int:
    """How many decimals the number needs: 13.50 needs one, 1E+3 none."""
    return max(0, -tidy(number).as_tuple().exponent)
