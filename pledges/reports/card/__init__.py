"""The card of one plan, as rows."""

from .report import CardReport, card_report, chosen_plan, plan_choices

__all__ = ["CardReport", "card_report", "chosen_plan", "plan_choices"]
