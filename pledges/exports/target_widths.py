"""How wide a column of targets must be so that no word, and no amount of several words, is broken in it."""

from collections.abc import Iterable

from geumcheon.web.workbook.heights import column_for
from pledges.reports.card.targets import TargetTable

from .paper import TIGHT

BULLET = "· "
_WIDEST = 26.0
"""Characters; a longer text is broken between its words."""


def target_width(*tables: TargetTable) -> float:
    """Characters of one column, for every target of the tables."""
    return width_of_targets(_texts(tables))


def width_of_targets(texts: Iterable[str]) -> float:
    return min(_WIDEST, max(map(_width, texts), default=0))


def _texts(tables: Iterable[TargetTable]) -> Iterable[str]:
    for table in tables:
        for row in table.rows:
            for texts in row.cells.values():
                yield from texts


def _width(text: str) -> float:
    return column_for(BULLET + text, TIGHT.size)
