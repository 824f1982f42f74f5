"""A register that grows: the real card first, then made-up ones, each taken the way an officer's file is."""

import json
from itertools import islice

from django.conf import settings

from pledges.actions.cards import import_card
from pledges.actions.history import Actor, record_event
from pledges.actions.registers import add_department, add_user
from pledges.card_file import read_card
from pledges.domain.card import Card
from pledges.made_up import made_up_cards
from pledges.models import Department, MayoralTerm, Pledge, User
from villages.actions.demo import load_programmes, load_villages

ACTOR = Actor("성능 측정", "benchmarks")


def real_card() -> Card:
    return read_card((settings.BASE_DIR / "fixtures" / "cards" / "participation-1.json").read_bytes())


def fill(count: int) -> None:
    """Cards until there are so many pledges; those that are there stay."""
    there = Pledge.objects.count()
    cards = [real_card()] if not there else []
    made_up = islice(made_up_cards(count - 1), max(there - 1, 0), None)
    for card in (*cards, *made_up):
        import_card(card, actor=ACTOR, with_registers=True)
    _dongs()


def _dongs() -> None:
    """The ten dongs with the grants that the real card's document prints; those that are there stay."""
    tree = json.loads((settings.BASE_DIR / "fixtures" / "registers.json").read_text("utf-8"))
    for each in tree["villages"]:
        Department.objects.get_or_create(name=each["department"], defaults={"kind": "village"})
    load_villages(tree, ACTOR)
    load_programmes(tree, ACTOR)


def reader() -> User:
    """Someone who may open every page that is measured."""
    department = add_department("성능 측정", kind="managing", actor=ACTOR)
    return add_user("bench", password="", memberships=[(department, "coordinator")], actor=ACTOR)


def save_something() -> None:
    """A save that touches no figure: what was kept of any page may not be shown again without a look."""
    record_event(MayoralTerm.objects.first(), actor=ACTOR, reason="성능 측정")
