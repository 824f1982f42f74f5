"""What the page of a plan's money shows beside the card's frame."""

from geumcheon.lib.money import Unit
from pledges.domain.card import Card, Plan
from pledges.domain.funding import read_money, typed_money
from pledges.domain.labels import full_plan_label
from pledges.forms.money import UNITS, PlanMoneyForm
from pledges.reports.grid import money_grid


def plan_money_page(card: Card, plan: Plan, form: PlanMoneyForm) -> dict:
    """Where what was sent is no whole table, the plan's own stands there."""
    typed = form.typed or typed_money(plan, Unit(card.unit))
    read = form.read or read_money(typed, form.sources)
    base = card.in_force if card.in_force is not plan else None
    label = full_plan_label(card, base) if base else ""
    grid = money_grid(plan, typed, read, base, label)
    return {"form": form, "grid": grid, "plan_label": full_plan_label(card, plan), "all_units": UNITS}
