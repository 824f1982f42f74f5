"""Rates (비율): each with its name, its denominator and its as-of date."""

from .counts import completion_rate, mean_progress, status_of, target_rate
from .money import (
    execution_of_secured,
    execution_of_secured_won,
    execution_of_total,
    execution_of_total_won,
    in_term_securing_rate,
    securing_rate,
    securing_rate_won,
)
from .rate import Rate

__all__ = [
    "Rate",
    "completion_rate",
    "execution_of_secured",
    "execution_of_secured_won",
    "execution_of_total",
    "execution_of_total_won",
    "in_term_securing_rate",
    "mean_progress",
    "securing_rate",
    "securing_rate_won",
    "status_of",
    "target_rate",
]
