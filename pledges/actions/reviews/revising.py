"""A report edited: a function says what it is to say, everything around it is the same for every part."""

from collections.abc import Callable
from dataclasses import replace

from pledges.actions.cards.facts import WRITERS
from pledges.actions.cards.known import ids_of_registers
from pledges.actions.cards.rows import NewRows
from pledges.actions.history import Actor, recorded
from pledges.actions.locking import raise_version
from pledges.actions.refusals import Refused, Unsound, refusals
from pledges.card_file.rules import broken_rules
from pledges.domain.report import FACTS, NEEDS_ADJUSTMENT, Report, accepted_card
from pledges.models import Evidence, Pledge, QuarterlyReview
from pledges.permissions import Part
from pledges.sheets.cells import Ids
from pledges.sheets.fact_lists import FACTS as LISTS
from pledges.sheets.report import TEXTS

from .held import Held, held_for

ONLY_BY_ADJUSTMENT = "‘{status}’은(는) 조정 심의를 거쳐야 하는 이행상태입니다. 점검에서 새로 고를 수 없습니다."


def revise_report(
    pledge: Pledge,
    serial: int,
    change: Callable[[Report], Report],
    part: Part,
    *,
    actor: Actor,
    seen: int,
    reason: str = "",
) -> bool:
    """Save what `change` makes of the report as it stands; False where that is the same.

    Raises PermissionDenied, Refused (its state or its round forbids it, or it is gone), Stale where somebody saved
    since its version was `seen`, Unsound with every rule of the card that it would break once accepted.
    """
    with refusals(), recorded(pledge, actor=actor, reason=reason):
        found = held_for(pledge, serial, part, actor=actor, seen=seen)
        new = change(found.report)
        if new == found.report:
            return False
        _hold_to_rules(found, new)
        raise_version(found.row, seen=seen)
        rewrite_report(found.row, found.report, new)
    return True


def rewrite_report(row: QuarterlyReview, old: Report, new: Report) -> None:
    """Write the parts that differ over what is there."""
    QuarterlyReview.objects.filter(pk=row.pk).update(
        **{name: getattr(new, name) for name in TEXTS}, progress=new.progress
    )
    rows, ids = NewRows(), _ids(row.pledge)
    for name in FACTS:
        if getattr(old, name) != getattr(new, name):
            LISTS[name].model.objects.filter(review=row).delete()
            WRITERS[name](rows, row.pledge, getattr(new, name), ids, review=row)
    rows.save()
    _evidence(row, old, new)


def _ids(pledge: Pledge) -> Ids:
    return replace(ids_of_registers(), sub_projects=dict(pledge.sub_projects.values_list("key", "pk")))


def _evidence(row: QuarterlyReview, old: Report, new: Report) -> None:
    """The content stays in its place: other reports may show it, and history tells of it."""
    gone = [proof.digest for proof in old.evidence if proof not in new.evidence]
    Evidence.objects.filter(review=row, digest__in=gone).delete()
    Evidence.objects.bulk_create(
        Evidence(review=row, name=proof.name, digest=proof.digest, size=proof.size)
        for proof in new.evidence
        if proof not in old.evidence
    )


def _hold_to_rules(found: Held, new: Report) -> None:
    """What was wrong before, elsewhere on the card, does not hold up this save."""
    if new.status != found.report.status and new.status in NEEDS_ADJUSTMENT and new.status != found.card.pledge.status:
        raise Refused(ONLY_BY_ADJUSTMENT.format(status=new.status))
    before = set(broken_rules(found.card))
    accepted = accepted_card(found.card, found.place, new, found.before)
    if problems := [each for each in broken_rules(accepted) if each not in before]:
        raise Unsound(problems)
