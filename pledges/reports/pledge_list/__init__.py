"""The list of pledges: what may be asked of it, its columns, its rows."""

from .columns import COLUMNS, ListColumn
from .options import ADJUSTED, CLOSED, FINDINGS, Options, options
from .question import Question, pledges_asked
from .rows import FindingCounts, PledgeRow, pledge_rows

__all__ = [
    "ADJUSTED",
    "CLOSED",
    "COLUMNS",
    "FINDINGS",
    "FindingCounts",
    "ListColumn",
    "Options",
    "PledgeRow",
    "Question",
    "options",
    "pledge_rows",
    "pledges_asked",
]
