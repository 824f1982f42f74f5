"""The pledge's own words changed: number, order, authors, election wording, how it ended."""

from collections.abc import Callable
from dataclasses import replace

from pledges.actions.cards.known import ids_of_registers
from pledges.actions.cards.pledge import rewrite_pledge
from pledges.actions.history import Actor, is_name_of_another, recorded
from pledges.actions.locking import Stale, raise_version
from pledges.actions.refusals import Unsound, refusals
from pledges.actions.rights import demand
from pledges.card_file import Problem
from pledges.domain import card as value
from pledges.models import MayoralTerm, Pledge
from pledges.permissions import ANY_STATE, Part
from pledges.sheets import card_of

TAKEN = "이 기수에 같은 번호의 공약이 있습니다."
USED = "다른 공약이 쓰던 번호입니다. 이력이 섞이지 않도록 다른 번호를 쓰십시오."


def revise_pledge(
    pledge: Pledge,
    change: Callable[[value.Pledge], value.Pledge],
    part: Part = Part.PLEDGE_HEAD,
    *,
    actor: Actor,
    seen: int,
    reason: str = "",
) -> bool:
    """Save what `change` makes of the pledge's head; False where that is the same. `pledge` carries a new number.

    Raises PermissionDenied, Refused, Stale, Unsound where the number is taken.
    """
    with refusals():
        # First the term, as an import does: two pledges that ask for one number wait for one another.
        term = MayoralTerm.objects.select_for_update().get(pk=pledge.term_id)
        with recorded(pledge, actor=actor, reason=reason):
            card = card_of(pledge)
            demand(part, ANY_STATE, actor=actor, card=card)
            _hold_seen(pledge, seen)
            new = change(card.pledge)
            if new == card.pledge:
                return False
            if new.code != card.pledge.code:
                hold_code_free(term, new.code, pledge)
            raise_version(pledge, seen=seen)
            rewrite_pledge(pledge, replace(card, pledge=new), ids_of_registers())
    pledge.code = new.code
    return True


def _hold_seen(pledge: Pledge, seen: int) -> None:
    if Pledge.objects.values_list("version", flat=True).get(pk=pledge.pk) != seen:
        raise Stale(pledge)


def hold_code_free(term: MayoralTerm, code: str, pledge: Pledge | None = None) -> None:
    """Codes are unique in a term, and one that another pledge's history began under is not given again."""
    same = Pledge.objects.filter(term=term, code=code)
    if (same.exclude(pk=pledge.pk) if pledge else same).exists():
        raise Unsound([Problem("pledge.code", TAKEN)])
    if is_name_of_another(f"{term.slug}:{code}", pledge):
        raise Unsound([Problem("pledge.code", USED)])
