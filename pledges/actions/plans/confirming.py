"""A draft confirmed as 당초: from then on the database lets nobody change it."""

from dataclasses import replace

from pledges.actions.cards.known import ids_of_registers
from pledges.actions.cards.pledge import rewrite_pledge
from pledges.actions.findings import findings_of_each
from pledges.actions.history import Actor
from pledges.actions.locking import raise_version
from pledges.actions.refusals import Refused
from pledges.choices import PlanState
from pledges.domain import card as value
from pledges.domain.checks import Finding, Severity
from pledges.domain.heads import FACTS, head_of
from pledges.models import Plan, Pledge
from pledges.permissions import Part

from .stepping import stepping

BY_REQUEST = "조정은 심의요청을 거쳐 확정합니다."
WHY = "이 계획에 오류가 {}건 있습니다. 그대로 확정하려면 까닭을 적어 주십시오."


def confirm_plan(pledge: Pledge, revision: int, *, actor: Actor, seen: int, reason: str = "") -> None:
    """The pledge takes over the facts of the plan's head.

    Raises PermissionDenied, Stale, Refused: an adjustment, a plan that is not complete, errors without a reason.
    """
    with stepping(pledge, revision, Part.PLAN_CONFIRM, actor=actor, seen=seen, reason=reason) as (row, card):
        if revision:
            raise Refused(BY_REQUEST)
        plan = card.plan(revision)
        hold_complete(plan)
        errors = sum(each.severity is Severity.ERROR for each in findings_in(card, plan))
        if errors and not reason:
            raise Refused(WHY.format(errors))
        Plan.objects.filter(pk=row.pk).update(state=PlanState.CONFIRMED)
        _take_over(pledge, card, plan)


def findings_in(card: value.Card, plan: value.Plan) -> list[Finding]:
    """What was found in this plan, the gravest first."""
    (found,) = findings_of_each([card])
    place = card.path_of(plan)
    return [each for each in found if each.place == place or each.place.startswith(f"{place}.")]


def missing_in(plan: value.Plan) -> list[str]:
    """What a plan must have before anybody decides on it."""
    lacks = {"공약명": not plan.title, "세부사업": not plan.items}
    return [name for name, is_missing in lacks.items() if is_missing]


def hold_complete(plan: value.Plan) -> None:
    if missing := missing_in(plan):
        raise Refused(f"아직 적지 않은 것이 있습니다: {', '.join(missing)}.")


def _take_over(pledge: Pledge, card: value.Card, plan: value.Plan) -> None:
    """The pledge shows the facts of the plan in force."""
    head = head_of(card, plan)
    new = replace(card.pledge, **{key: getattr(head, key) for key in FACTS})
    if new == card.pledge:
        return
    raise_version(pledge, seen=Pledge.objects.values_list("version", flat=True).get(pk=pledge.pk))
    rewrite_pledge(pledge, replace(card, pledge=new), ids_of_registers())
