"""Findings over all pledges: what may be asked of them, how many there are, their rows."""

from .counts import Counted, FindingCounts, finding_counts
from .question import ASIDE, SORTS, Question, findings_asked
from .rows import COLUMNS, ListedFinding, finding_rows
from .words import Options, options

__all__ = [
    "ASIDE",
    "COLUMNS",
    "SORTS",
    "Counted",
    "FindingCounts",
    "ListedFinding",
    "Options",
    "Question",
    "finding_counts",
    "finding_rows",
    "findings_asked",
    "options",
]
