"""How the plan shown stands: said in a sentence where it is not the one in force."""

from pledges.choices import PlanState
from pledges.domain.card import Card, Plan
from pledges.domain.labels import full_plan_label, plan_label

_NOT_DECIDED = {
    PlanState.DRAFT: "작성 중인",
    PlanState.PROPOSED: "아직 결정되지 않은",
    PlanState.REFUSED: "심의에서 승인되지 않은",
}


def standing_of(card: Card, plan: Plan | None) -> str:
    """Empty for the plan in force, and where there is no plan at all."""
    if plan is None or plan is card.in_force:
        return ""
    return f"{_what(card, plan)}입니다. {_in_force(card)}"


def _what(card: Card, plan: Plan) -> str:
    if plan.state == PlanState.CONFIRMED:
        return f"지난 계획({full_plan_label(card, plan)})"
    return f"{_NOT_DECIDED[PlanState(plan.state)]} {'조정(안)' if plan.revision else '당초(안)'}"


def _in_force(card: Card) -> str:
    if card.in_force is None:
        return "시행 중인 계획은 없습니다."
    return f"시행 중인 계획은 {plan_label(card, card.in_force)}입니다."
