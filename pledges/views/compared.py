"""Which two plans a comparison is of, the same for its page and its file."""

from django.http import Http404

from pledges.choices import PlanState
from pledges.domain.card import Card, Plan
from pledges.reports.card import chosen_plan

from .place import plan_asked


def compared_plans(card: Card, asked) -> tuple[Plan | None, Plan | None]:
    """The plans asked for: by default the one in force and the latest that may follow it, or, where none does,
    the one before it and the one in force. A plan is not compared with itself."""
    original, adjusted = plan_asked(card, asked.get("from")), plan_asked(card, asked.get("to"))
    if original is None and adjusted is None:
        adjusted = _proposal(card) or (chosen_plan(card) if _before(card, chosen_plan(card)) else None)
    original = original or _other(card, adjusted)
    adjusted = adjusted or _latest_but(card, original)
    if original is not None and original is adjusted:
        raise Http404
    return original, adjusted


def _proposal(card: Card) -> Plan | None:
    """The latest plan put forward after the one in force; where none was, the latest that is being written."""
    in_force = chosen_plan(card)
    later = [plan for plan in reversed(card.plans) if in_force and plan.revision > in_force.revision]
    put_forward = (plan for plan in later if plan.state == PlanState.PROPOSED)
    return next(put_forward, None) or next((plan for plan in later if plan.state != PlanState.REFUSED), None)


def _other(card: Card, adjusted: Plan | None) -> Plan | None:
    """The plan in force; where that is the one to be looked at, the latest before it."""
    in_force = chosen_plan(card)
    if adjusted is None or in_force is not adjusted:
        return in_force
    return _before(card, adjusted) or _latest_but(card, adjusted)


def _before(card: Card, plan: Plan | None) -> Plan | None:
    """The latest plan before this one that was not refused."""
    earlier = (each for each in reversed(card.plans) if plan and each.revision < plan.revision)
    return next((each for each in earlier if each.state != PlanState.REFUSED), None)


def _latest_but(card: Card, original: Plan | None) -> Plan | None:
    return next((plan for plan in reversed(card.plans) if plan is not original), None)
