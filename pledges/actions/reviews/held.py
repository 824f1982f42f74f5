"""A report as an action finds it: its row, the card around it, and what may not be done to it now."""

from dataclasses import dataclass

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.rights import demand
from pledges.choices import ReviewState, RoundState
from pledges.domain.card import Card
from pledges.domain.report import Report
from pledges.models import Pledge, QuarterlyReview
from pledges.permissions import Part
from pledges.sheets import card_of
from pledges.sheets.report import Kept, kept_reviews

GONE = "이 점검은 이제 없습니다. 분기 점검 목록에서 새 상태를 확인하십시오."
SHUT = "마감된 회차입니다. 공약총괄이 다시 열어야 고칠 수 있습니다."


@dataclass(frozen=True, slots=True)
class Held:
    """`place` is where the card lists the report; `before` is the accepted report that this one corrects."""

    row: QuarterlyReview
    card: Card
    report: Report
    place: int
    before: Report | None


def held(pledge: Pledge, serial: int) -> Held:
    """The report as it stands. Raises Refused where it is gone, or a correction has taken its place."""
    row = pledge.reviews.select_related("round", "corrects").filter(serial=serial).first()
    places = list(pledge.reviews.of_card().values_list("serial", flat=True))
    if row is None or serial not in places:
        raise Refused(GONE)
    kept = kept_reviews(pledge)
    own = next(each for each in kept if each.serial == serial)
    return Held(row, card_of(pledge), own.report, places.index(serial), _before(own, kept))


def held_for(pledge: Pledge, serial: int, part: Part, *, actor: Actor, seen: int) -> Held:
    """The same for an edit. Raises PermissionDenied, Refused where its state or its round forbids it, Stale."""
    found = held(pledge, serial)
    row = found.row
    demand(part, row.state, actor=actor, card=found.card)
    if is_shut(row, part):
        raise Refused(SHUT)
    if row.version != seen:
        raise Stale(row)
    return found


def is_shut(row: QuarterlyReview, part: Part) -> bool:
    """A closed round shuts its reports; a correction is begun and written all the same."""
    is_closed = bool(row.round) and row.round.state == RoundState.CLOSED
    return is_closed and row.corrects_id is None and part != Part.REVIEW_CORRECT


def _before(own: Kept, kept: tuple[Kept, ...]) -> Report | None:
    if own.corrects is None:
        return None
    first = {own.corrects}
    standing = (
        each
        for each in kept
        if each.serial != own.serial
        and not each.superseded
        and each.value.state == ReviewState.ACCEPTED
        and {each.serial, each.corrects} & first
    )
    return next((each.report for each in standing), None)
