"""A typed or pasted cell read as money; what is not certain is refused."""

import re
from decimal import Decimal

from .amounts import DASH, Amount
from .folding import (
    COUNT,
    NEGATIVE,
    UnreadableAmount,
    bounded,
    folded,
    refusal,
    split_won,
)
from .units import FractionOfWon, Unit, to_won

# Hyphens and dashes of every length, the katakana length mark and the vowel ㅡ,
# which people type for a dash.
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30fc\u3161\u1173")

_UNIT = r"(?P<unit>(?:백만|천|만|억)? ?원)"
_CELL = re.compile(rf"(?P<sign>[{NEGATIVE}])? ?(?P<number>{COUNT}(?:\.[0-9]+)?) ?{_UNIT}?")
_PARENTHESES = re.compile(r"\( ?(?P<inside>[0-9][^()]*)\)(?P<after>[^()0-9]*)")


def read_amount(text: str, unit: Unit) -> Amount:
    """Return a cell of a column in `unit` as whole won, None if blank, DASH if dashed.

    A unit written in the cell must be the column's own. Raises UnreadableAmount, with
    a Korean message, for everything else.
    """
    cell = folded(text)
    if not cell:
        return None
    if cell in _DASHES:
        return DASH
    parentheses = _PARENTHESES.fullmatch(cell)
    if parentheses:
        return -_read_figure(parentheses["inside"] + parentheses["after"], unit, cell)
    return _read_figure(cell, unit, cell)


def _read_figure(figure: str, unit: Unit, cell: str) -> int:
    found = _CELL.fullmatch(figure)
    if not found:
        raise refusal(cell)
    _require_same_unit(found["unit"], unit)
    won = _won_of(found["number"], unit)
    return -won if found["sign"] else won


def _require_same_unit(written: str | None, unit: Unit) -> None:
    if written is not None and written.replace(" ", "") != unit:
        raise UnreadableAmount(f"‘{written}’으로 적혀 있으나 이 칸의 단위는 {unit}입니다.")


def _won_of(number: str, unit: Unit) -> int:
    try:
        return bounded(to_won(Decimal(number.replace(",", "")), unit))
    except FractionOfWon as problem:
        raise split_won(number) from problem
