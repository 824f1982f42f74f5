"""A plan's money typed into a table."""

from .form import PlanMoneyForm
from .reading import UNITS
from .steps import SAVE

__all__ = ["SAVE", "UNITS", "PlanMoneyForm"]
