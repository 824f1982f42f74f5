"""The pledge's own row and what hangs on it: people, cooperating departments, predecessors."""

from pledges.domain import card as value
from pledges.models import (
    MayoralTerm,
    Pledge,
    PledgeAuthor,
    PledgeCooperation,
    PledgeLineage,
    SubProject,
)
from pledges.sheets.card import blanks_of_card
from pledges.sheets.cells import Ids
from pledges.sheets.pledge import AUTHOR, PLEDGE, PREDECESSOR, blanks_of_pledge

from .rows import NewRows


def insert_pledge(term: MayoralTerm, card: value.Card, ids: Ids) -> Pledge:
    row = Pledge.objects.create(term=term, **_fields(card, ids))
    _fill(row, card.pledge, ids)
    return row


def rewrite_pledge(row: Pledge, card: value.Card, ids: Ids) -> None:
    for part in (row.authors, row.cooperation, row.lineage):
        part.all().delete()
    Pledge.objects.filter(pk=row.pk).update(**_fields(card, ids))
    _fill(row, card.pledge, ids)


def ready_sub_projects(row: Pledge, card: value.Card) -> dict[str, int]:
    """Identities of all sub-projects that the card's plans name, made where new; none is ever deleted."""
    items = [item for plan in card.plans for item in plan.items]
    known = set(row.sub_projects.values_list("key", flat=True))
    whole = {item.key for item in items if item.whole}
    keys = dict.fromkeys(item.key for item in items)
    SubProject.objects.bulk_create(
        SubProject(pledge=row, key=key, whole=key in whole) for key in keys if key not in known
    )
    return dict(row.sub_projects.values_list("key", "pk"))


def _fields(card: value.Card, ids: Ids) -> dict[str, object]:
    closed = card.pledge.closed
    return PLEDGE.fields(
        card.pledge,
        ids,
        unit=card.unit,
        closed_how=closed and closed.how,
        closed_on=closed and closed.on,
        blanks=blanks_of_pledge(card.pledge) | blanks_of_card(card),
    )


def _fill(row: Pledge, pledge: value.Pledge, ids: Ids) -> None:
    rows = NewRows()
    for order, author in enumerate(pledge.authors):
        rows.add(PledgeAuthor, pledge=row, order=order, **AUTHOR.fields(author))
    for order, name in enumerate(pledge.cooperating_departments):
        rows.add(PledgeCooperation, pledge=row, order=order, department_id=ids.departments[name])
    for order, predecessor in enumerate(pledge.succeeds):
        rows.add(PledgeLineage, pledge=row, order=order, **PREDECESSOR.fields(predecessor))
    rows.save()
