"""Rates as formulas: one cell divided by another, blank where there is nothing to divide."""

from decimal import Context, Decimal

from geumcheon.web.workbook import Formula

PERCENT = "0.0%"
_AS_SHEETS_COUNT = Context(prec=15)
"""Digits that a spreadsheet keeps."""


def ratio(part: str, whole: str, numerator: int | None, denominator: int | None) -> Formula:
    """`part` and `whole` are addresses; the others are what stands there, in won."""
    known = numerator is not None and denominator
    value = _AS_SHEETS_COUNT.divide(Decimal(numerator), Decimal(denominator)) if known else None
    return Formula(f'=IF(OR(COUNT({part})=0,N({whole})=0),"",{part}/{whole})', value)
