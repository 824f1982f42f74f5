"""The money of one plan as a workbook needs it: the rows of its budget, and which line each row is."""

from collections.abc import Mapping
from dataclasses import dataclass

from pledges.choices import PlanState
from pledges.domain.card import Card, Plan
from pledges.domain.labels import full_plan_label
from pledges.domain.sheet import sheet_of

from .card.budget import BudgetTable, budget_table

NOTHING = Plan(revision=0, state=PlanState.DRAFT)
"""Stands for the plan that is not there, before a pledge begins and after it has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneySide:
    """Amounts in won; `parents`: sub-project → the one above it; `lines`: sub-project → source and payer of its rows.

    `is_there` False: the pledge has no plan on this side, and every table of it is empty.
    """

    label: str
    is_there: bool
    budget: BudgetTable
    parents: Mapping[str, str]
    lines: Mapping[str, tuple[tuple[str, str], ...]]


def money_side(card: Card, plan: Plan | None) -> MoneySide:
    return MoneySide(**money_of(card, plan))


def money_of(card: Card, plan: Plan | None) -> dict:
    """The fields of a MoneySide, for rows that hold more than money."""
    shown = plan or NOTHING
    return {
        "label": full_plan_label(card, plan) if plan else "",
        "is_there": plan is not None,
        "budget": budget_table(shown, card.path_of(plan) if plan else ""),
        "parents": sheet_of(shown).parents or {},
        "lines": {item.key: tuple(line.identity for line in item.funding) for item in shown.items},
    }
