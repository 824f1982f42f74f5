"""A money cell as people type and paste it: a figure in the unit of the table, or one that names its own unit."""

import re

from .amounts import Amount, is_figure
from .folding import UnreadableAmount, folded
from .reading import read_amount
from .units import Unit
from .words import AmbiguousAmount, read_words

MOST_WON = 10**15
"""What no cell of a card may pass: nearly always a slip of the unit."""

_LETTERS = re.compile(r"[조억만천백십원]")
_PARENTHESES = re.compile(r"\((?P<inside>[^()]+)\)(?P<after>[^()0-9]*)")


def read_typed(text: str, unit: Unit) -> Amount:
    """Return whole won (0 to 1,000조원), None for a blank cell, DASH for a dashed one.

    1,234 counts in `unit`; 1,234천원, 13.5백만원 and 1억8천 say themselves what they count in. Raises
    AmbiguousAmount where words fit several amounts and UnreadableAmount for all else, both in Korean.
    """
    amount = _read(text, unit)
    if not is_figure(amount):
        return amount
    if amount < 0:
        raise UnreadableAmount(f"0보다 작은 금액은 적을 수 없습니다: ‘{text.strip()}’")
    if amount > MOST_WON:
        raise UnreadableAmount("1,000조원을 넘습니다. 단위를 확인하십시오.")
    return amount


def _read(text: str, unit: Unit) -> Amount:
    try:
        return read_amount(text, unit)
    except UnreadableAmount as refused:
        cell = folded(text)
        if not _LETTERS.search(cell):
            raise
        return _read_words(cell, refused)


def _read_words(cell: str, refused: UnreadableAmount) -> int:
    """Words where the cell names a unit that is not the table's, or speaks in 억 and 만."""
    found = _PARENTHESES.fullmatch(cell)
    try:
        return -read_words(found["inside"] + found["after"]).won if found else read_words(cell).won
    except AmbiguousAmount:
        raise
    except UnreadableAmount as unread:
        raise unread from refused
