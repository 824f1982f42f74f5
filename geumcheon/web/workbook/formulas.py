"""Formulas that a sheet recalculates: sums of cells, and differences that survive blanks and dashes."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils import get_column_letter, quote_sheetname

# A function takes 255 arguments at most.
_ARGUMENTS = 200


Known = int | Decimal | str
"""What a formula can come to: a number, or words."""


@dataclass(frozen=True, slots=True)
class Formula:
    """`text` begins with "="; `value` is what it comes to today, for readers that do not calculate."""

    text: str
    value: Known | None = None


def cell(column: int, row: int, sheet: str = "") -> str:
    """D5, or '사업비 내역'!D5."""
    home = f"{quote_sheetname(sheet)}!" if sheet else ""
    return f"{home}{get_column_letter(column)}{row}"


def span(first: str, last: str) -> str:
    return first if first == last else f"{first}:{last}"


def sum_of(cells: Sequence[str], value: int | Decimal | None) -> Formula:
    """The sum of cells and spans; `value` None: nothing is there to add up, so it stays blank until something is."""
    total = _over("SUM", cells)
    if value is None:
        return Formula(f'=IF({_over("COUNT", cells)}=0,"",{total})')
    return Formula(f"={total}", value)


def same_as(place: str, value: Known | None) -> Formula:
    """What stands there; a blank there is a blank here, and not the 0 that a bare reference makes of it."""
    return Formula(f'=IF({place}="","",{place})' if value is None else f"={place}", value)


def minus(new: str, old: str, value: int | Decimal | None) -> Formula:
    """new − old; a dash or a blank counts as nothing."""
    change = f"SUM({new})-SUM({old})"
    if value is None:
        return Formula(f'=IF(COUNT({new},{old})=0,"",{change})')
    return Formula(f"={change}", value)


def _over(function: str, cells: Sequence[str]) -> str:
    """The function over all cells; over parts of them where it could not take so many."""
    parts = [cells[start : start + _ARGUMENTS] for start in range(0, len(cells), _ARGUMENTS)]
    return "+".join(f"{function}({','.join(part)})" for part in parts)
