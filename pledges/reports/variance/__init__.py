"""Original against adjusted over all pledges (당초·조정 증감), as rows."""

from .parts import opened
from .question import BY, SORTS, Question
from .report import VarianceReport, variance_report
from .rows import Alarm, PledgeVariance, VarianceRow, alarm_of

__all__ = [
    "BY",
    "SORTS",
    "Alarm",
    "PledgeVariance",
    "Question",
    "VarianceReport",
    "VarianceRow",
    "alarm_of",
    "opened",
    "variance_report",
]
