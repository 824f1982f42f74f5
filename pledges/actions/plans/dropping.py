"""A draft dropped: it goes with all its rows, its history stays."""

from dataclasses import replace

from pledges.actions.history import Actor
from pledges.actions.refusals import Refused, Unsound
from pledges.card_file.rules import broken_rules
from pledges.models import Pledge
from pledges.permissions import Part

from .stepping import stepping

ORIGINAL_STAYS = "당초 계획은 버릴 수 없습니다. 내용을 고치거나 공약을 종결하십시오."
WHY = "버리는 까닭을 적어 주십시오."


def drop_plan(pledge: Pledge, revision: int, *, actor: Actor, seen: int, reason: str) -> None:
    """Raises PermissionDenied, Refused, Stale, and Unsound where facts or requests speak of it."""
    if not reason:
        raise Refused(WHY)
    with stepping(pledge, revision, Part.PLAN_DROP, actor=actor, seen=seen, reason=reason) as (row, card):
        if revision == 0:
            raise Refused(ORIGINAL_STAYS)
        left = replace(card, plans=tuple(plan for plan in card.plans if plan.revision != revision))
        before = set(broken_rules(card))
        if problems := [each for each in broken_rules(left) if each not in before]:
            raise Unsound(problems)
        pledge.plans.filter(based_on=row).update(based_on=None)
        row.delete()
