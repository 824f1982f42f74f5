"""Text as a cell may hold it: no control characters, no more than fits, never a formula."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

# What Excel takes in one cell, counted as it counts: an emoji is two.
LONGEST = 32_767
CUT_MARK = "…(이하 줄임)"

# What XML 1.0 cannot carry: control characters, halves of pairs, and two that are no characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# Typed first in a cell, these make a spreadsheet calculate; the prefix keeps them text when the cell is edited.
_TEMPTING = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look inside a cell."""

    text: str
    struck: bool = False
    bold: bool = False


def is_tempting(text: str) -> bool:
    """Whether a spreadsheet would read the text as a formula were it typed."""
    return text.startswith(_TEMPTING)


def words_of(value) -> str:
    """The words that a cell shows: of texts and of runs; figures are no words."""
    if isinstance(value, str):
        return value
    return "".join(run.text for run in value) if isinstance(value, Sequence) else ""


def clean(text: str) -> str:
    """The text with U+FFFD for what cannot be written, and cut, with a mark, where no cell holds it."""
    lines = text.replace("\r\n", "\n")
    return _cut(_UNWRITABLE.sub("\ufffd", lines))


def rich(runs: Iterable[Run], *, font: str, size: int) -> CellRichText:
    """Runs as one cell; `size` in points."""
    return CellRichText([TextBlock(_font(run, font, size), run.text) for run in _fitting(runs) if run.text])


def _font(run: Run, font: str, size: int) -> InlineFont:
    return InlineFont(rFont=font, sz=size, b=run.bold or None, strike=run.struck or None)


def _fitting(runs: Iterable[Run]) -> list[Run]:
    """The same runs, cut together where they are too long together."""
    kept, left = [], LONGEST
    for run in runs:
        text = clean(run.text)
        if _units(text) > left:
            return [*kept, Run(_shorten(text, left), run.struck, run.bold)]
        kept.append(Run(text, run.struck, run.bold))
        left -= _units(text)
    return kept


def _cut(text: str) -> str:
    return text if _units(text) <= LONGEST else _shorten(text, LONGEST)


def _shorten(text: str, most: int) -> str:
    head = text.encode("utf-16-le")[: 2 * max(0, most - len(CUT_MARK))]
    return head.decode("utf-16-le", "ignore") + CUT_MARK[: max(0, most)]


def _units(text: str) -> int:
    """Length in UTF-16, as Excel counts it."""
    return len(text.encode("utf-16-le")) // 2
