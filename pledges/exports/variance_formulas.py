"""Formulas of the sheet of changes: sums over the rows of pledges alone, and a change as a part of its original."""

from decimal import Decimal

from geumcheon.web.workbook import Formula, cell, span
from pledges.reports.variance import VarianceRow


def sum_where(filled: int, column: int, first: int, end: int) -> str:
    """Over rows of pledges whose cell `filled` says something: parts and blanks stay out; `end` is the row after."""

    def rows(each: int) -> str:
        return span(cell(each, first), cell(each, end - 1))

    return f'SUMIF({rows(filled)},"?*",{rows(column)})'


def rate_of_change(change: str, old: str, each: VarianceRow) -> Formula:
    """Change over original, given their addresses; blank without an original."""
    value = None if each.rate is None else Decimal(each.rate.numerator) / Decimal(each.rate.denominator)
    return Formula(f'=IF(OR(N({old})<=0,COUNT({change})=0),"",{change}/{old})', value)
