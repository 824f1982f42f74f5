"""Budget and execution of the district (예산과 집행), as rows."""

from .order import WORDS, sorted_rows
from .report import BudgetReport, budget_report
from .rows import BudgetRow, PledgeBudgetRow, RateCell

__all__ = ["WORDS", "BudgetReport", "BudgetRow", "PledgeBudgetRow", "RateCell", "budget_report", "sorted_rows"]
