"""What every step of a plan from state to state shares: the lock, the right, the version, the history."""

from collections.abc import Iterator
from contextlib import contextmanager

from pledges.actions.history import Actor, recorded
from pledges.actions.locking import raise_version
from pledges.actions.refusals import Refused, refusals
from pledges.actions.rights import demand
from pledges.domain import card as value
from pledges.models import Plan, Pledge
from pledges.permissions import Part
from pledges.sheets import card_of

GONE = "이 계획은 이제 없습니다. 공약관리카드에서 새 상태를 확인하십시오."


@contextmanager
def stepping(
    pledge: Pledge, revision: int, part: Part, *, actor: Actor, seen: int, reason: str
) -> Iterator[tuple[Plan, value.Card]]:
    """The row, its version raised already, and the card as it stood. Raises PermissionDenied, Refused, Stale."""
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        row, card = row_of(pledge, revision), card_of(pledge)
        demand(part, row.state, actor=actor, card=card)
        raise_version(row, seen=seen)
        yield row, card


def row_of(pledge: Pledge, revision: int) -> Plan:
    row = pledge.plans.filter(revision=revision).first()
    if row is None:
        raise Refused(GONE)
    return row
