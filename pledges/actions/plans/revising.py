"""A draft plan edited: a function says how the plan is to be, everything around it is the same for every part."""

from collections.abc import Callable
from dataclasses import replace

from pledges.actions.cards.known import ids_of_registers
from pledges.actions.cards.plans import rewrite_plan
from pledges.actions.cards.pledge import ready_sub_projects
from pledges.actions.history import Actor, recorded
from pledges.actions.locking import Stale, raise_version
from pledges.actions.refusals import Refused, Unsound, refusals
from pledges.actions.rights import demand
from pledges.card_file.rules import broken_rules
from pledges.domain import card as value
from pledges.domain.editing import EditRefused
from pledges.models import Pledge
from pledges.permissions import Part
from pledges.sheets import card_of

from .funding import is_money_alone, rewrite_funding
from .stepping import row_of


def revise_plan(
    pledge: Pledge,
    revision: int,
    change: Callable[[value.Plan], value.Plan],
    part: Part,
    *,
    actor: Actor,
    seen: int,
    reason: str = "",
) -> bool:
    """Save what `change` makes of the plan as it stands; False where that is the same.

    Raises PermissionDenied, Refused (its state forbids it, or it is gone), Stale where somebody saved since its
    version was `seen`, Unsound with every rule that the changed plan would break.
    """
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        row, card = row_of(pledge, revision), card_of(pledge)
        demand(part, row.state, actor=actor, card=card)
        if row.version != seen:
            raise Stale(row)
        old = card.plan(revision)
        new = _changed(change, old)
        if new == old:
            return False
        changed = replace(card, plans=tuple(new if plan is old else plan for plan in card.plans))
        _hold_to_rules(card, changed)
        raise_version(row, seen=seen)
        ids = replace(ids_of_registers(), sub_projects=ready_sub_projects(pledge, changed))
        if is_money_alone(old, new):
            rewrite_funding(row, old, new, ids)
        else:
            rewrite_plan(row, new, card.pledge, ids)
    return True


def _changed(change: Callable[[value.Plan], value.Plan], plan: value.Plan) -> value.Plan:
    try:
        return change(plan)
    except EditRefused as problem:
        raise Refused(str(problem)) from problem


def _hold_to_rules(card: value.Card, changed: value.Card) -> None:
    """What was wrong before, elsewhere on the card, does not hold up this save."""
    before = set(broken_rules(card))
    if problems := [each for each in broken_rules(changed) if each not in before]:
        raise Unsound(problems)
