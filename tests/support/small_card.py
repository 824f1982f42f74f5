"""The smallest card taken, changed and refused."""

import pytest

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.card_file import Refused, card_bytes, read_card
from pledges.models import ChangeSet, Pledge
from pledges.sheets import card_of
from tests.cards.strategies import as_bytes

ACTOR = Actor("시험", "tests")


def take(tree: dict):
    return import_card(read_card(as_bytes(tree)), actor=ACTOR, with_registers=True)


def refused(pledge: Pledge, tree: dict) -> list[str]:
    """Paths of the refusal, after which everything is as it was."""
    before, sets = card_bytes(card_of(pledge)), ChangeSet.objects.count()
    with pytest.raises(Refused) as refusal:
        take(tree)
    assert (card_bytes(card_of(pledge)), ChangeSet.objects.count()) == (before, sets)
    return [problem.path for problem in refusal.value.problems]
