"""An adjustment begun: the plan in force copied whole into a draft of the next revision."""

from dataclasses import replace

from pledges.actions.cards.known import ids_of_registers
from pledges.actions.cards.plans import insert_plan
from pledges.actions.cards.pledge import ready_sub_projects
from pledges.actions.history import Actor, first_version, recorded
from pledges.actions.locking import raise_version
from pledges.actions.refusals import Refused, refusals
from pledges.actions.rights import demand
from pledges.choices import PlanState
from pledges.domain import card as value
from pledges.domain.editing import begun_from
from pledges.models import ChangeSet, Plan, Pledge
from pledges.permissions import ANY_STATE, Part
from pledges.sheets import card_of

MOST_DRAFTS = 2
LAST_REVISION = 999
NOTHING_IN_FORCE = "확정된 계획이 없어 조정을 시작할 수 없습니다. 당초 계획을 먼저 확정하십시오."
TOO_MANY = f"작성 중이거나 제시된 조정(안)은 {MOST_DRAFTS}개까지입니다. 하나를 마치거나 버린 뒤에 시작하십시오."
FULL = "판 번호를 더 만들 수 없습니다."


def begin_adjustment(pledge: Pledge, *, actor: Actor, seen: int, reason: str = "") -> Plan:
    """The new draft. The pledge's version is compared and raised, so that a second press begins no second draft.

    Raises PermissionDenied, Refused (nothing in force, too many drafts, closed), Stale.
    """
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        card = card_of(pledge)
        demand(Part.PLAN_BEGIN, ANY_STATE, actor=actor, card=card)
        raise_version(pledge, seen=seen)
        _hold(card)
        return _insert(pledge, card, begun_from(card.in_force, next_revision(pledge)))


def next_revision(pledge: Pledge) -> int:
    """After every revision there is or ever was: the number of a dropped draft is not given again."""
    kept = ChangeSet.objects.filter(pledge=pledge, aggregate="plan").order_by().values_list("identity", flat=True)
    used = {int(name.rsplit(" ", 1)[-1]) for name in kept.distinct()}
    used |= set(pledge.plans.values_list("revision", flat=True))
    return max(used, default=-1) + 1


def _hold(card: value.Card) -> None:
    if card.in_force is None:
        raise Refused(NOTHING_IN_FORCE)
    if sum(plan.state in (PlanState.DRAFT, PlanState.PROPOSED) for plan in card.plans) >= MOST_DRAFTS:
        raise Refused(TOO_MANY)


def _insert(pledge: Pledge, card: value.Card, draft: value.Plan) -> Plan:
    if draft.revision > LAST_REVISION:
        raise Refused(FULL)
    ids = replace(ids_of_registers(), sub_projects=ready_sub_projects(pledge, card))
    row = insert_plan(pledge, draft, card.pledge, ids, first_version(pledge, "plan", draft.revision))
    row.based_on = pledge.plans.get(revision=card.in_force.revision)
    Plan.objects.filter(pk=row.pk).update(based_on=row.based_on)
    return row
