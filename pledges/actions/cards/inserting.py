"""A card of a pledge that is not there yet."""

from dataclasses import replace

from pledges.domain.card import Card
from pledges.models import MayoralTerm, Pledge

from .facts import WRITERS
from .known import ids_of_registers
from .plans import insert_plan
from .pledge import insert_pledge, ready_sub_projects
from .requests import insert_request
from .reviews import insert_review
from .rows import NewRows


def insert_card(term: MayoralTerm, card: Card) -> Pledge:
    ids = ids_of_registers()
    pledge = insert_pledge(term, card, ids)
    ids = replace(ids, sub_projects=ready_sub_projects(pledge, card))
    for plan in card.plans:
        insert_plan(pledge, plan, card.pledge, ids)
    rows = NewRows()
    for name, write in WRITERS.items():
        write(rows, pledge, getattr(card, name), ids)
    rows.save()
    for serial, review in enumerate(card.reviews, 1):
        insert_review(pledge, review, serial)
    for order, request in enumerate(card.adjustments):
        insert_request(pledge, request, order, ids)
    return pledge
