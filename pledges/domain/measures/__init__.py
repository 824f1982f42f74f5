"""Target texts read as measures: what × quantity × unit × per. What cannot be read stays text, and says so."""

from .achievement import Achievement, achievement, of_year
from .reader import measures_of
from .targets import Standing, Target, loose_results, targets_of
from .values import Amount, Count, Measure, ReadBy, Reading

__all__ = [
    "Achievement",
    "Amount",
    "Count",
    "Measure",
    "ReadBy",
    "Reading",
    "Standing",
    "Target",
    "achievement",
    "loose_results",
    "measures_of",
    "of_year",
    "targets_of",
]
