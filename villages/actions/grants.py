"""Grants saved: versions compared and raised, history written in the same transaction.

Grants are held against the card of their pledge, so its findings are counted anew.
"""

from collections.abc import Iterable

from django.db import transaction

from pledges.actions.findings import tally_findings
from pledges.actions.history import Actor, record_changes
from pledges.models import Pledge
from villages.models import Grant

from .rights import require_own
from .rows import Kind, put, take


def _name(grant: Grant) -> str:
    """By keys: a programme may be given another name."""
    return f"grant {grant.village_id}-{grant.programme_id}-{grant.year}"


def _tree(grant: Grant) -> dict:
    return {
        "village": grant.village.name,
        "programme": grant.programme.name,
        "year": grant.year,
        "decided": grant.decided,
        "paid": grant.paid,
        "projects": grant.projects,
    }


GRANT = Kind("grant", _name, _tree)


@transaction.atomic
def save_grant(grant: Grant, *, actor: Actor, seen: int = 0, reason: str = "") -> Grant:
    """Save a new grant, or a changed one whose version was `seen`; nothing where nothing changed. Amounts in won.

    Raises PermissionDenied, ValidationError where the row is not sound, Stale where someone else saved in between,
    ValueError where a grant would become that of another dong, programme or year.
    """
    write_grant(grant, actor=actor, seen=seen, reason=reason)
    count_findings([grant])
    return grant


@transaction.atomic
def write_grant(grant: Grant, *, actor: Actor, seen: int = 0, reason: str = "") -> None:
    """As save_grant, one of many rows of a file: whoever calls it counts the findings after the last."""
    require_own(actor, {grant.village_id})
    if save := put(GRANT, grant, seen=seen):
        record_changes([save], actor=actor, reason=reason)


@transaction.atomic
def add_grants(grants: Iterable[Grant], *, actor: Actor, reason: str = "") -> list[Grant]:
    """Save new grants of one act, each with its history; their pledges are checked once. Raises as save_grant does."""
    grants = list(grants)
    require_own(actor, {grant.village_id for grant in grants})
    saves = [put(GRANT, grant, seen=0) for grant in grants]
    record_changes([save for save in saves if save], actor=actor, reason=reason)
    count_findings(grants)
    return grants


@transaction.atomic
def remove_grant(grant: Grant, *, actor: Actor, seen: int, reason: str = "") -> None:
    """Take a grant away that was entered by mistake; its history stays.

    Raises PermissionDenied, Stale where someone else saved in between.
    """
    require_own(actor, {grant.village_id})
    record_changes([take(GRANT, grant, seen=seen)], actor=actor, reason=reason)
    count_findings([grant])


def count_findings(grants: Iterable[Grant]) -> None:
    """Check the cards of their pledges anew, each once; in the transaction that saved them."""
    programmes = {grant.programme_id for grant in grants}
    tally_findings(Pledge.objects.filter(sub_projects__programmes__in=programmes).distinct())
