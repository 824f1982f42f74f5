"""A draft adjustment shown as 조정(안), and taken back to be worked on."""

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from pledges.choices import PlanState
from pledges.models import Plan, Pledge
from pledges.permissions import Part

from .confirming import hold_complete
from .stepping import stepping

NOT_ORIGINAL = "당초 계획은 제시하지 않고 확정합니다."
WHY = "되돌리는 까닭을 적어 주십시오."


def propose_plan(pledge: Pledge, revision: int, *, actor: Actor, seen: int, reason: str = "") -> None:
    """Raises PermissionDenied, Refused where it is not complete, Stale."""
    with stepping(pledge, revision, Part.PLAN_PROPOSE, actor=actor, seen=seen, reason=reason) as (row, card):
        if revision == 0:
            raise Refused(NOT_ORIGINAL)
        hold_complete(card.plan(revision))
        Plan.objects.filter(pk=row.pk).update(state=PlanState.PROPOSED)


def return_plan(pledge: Pledge, revision: int, *, actor: Actor, seen: int, reason: str) -> None:
    """Back to 작성중. Raises PermissionDenied, Refused, Stale."""
    if not reason:
        raise Refused(WHY)
    with stepping(pledge, revision, Part.PLAN_RETURN, actor=actor, seen=seen, reason=reason) as (row, _):
        Plan.objects.filter(pk=row.pk).update(state=PlanState.DRAFT)
