"""A register for the tests of figures: the real card, made-up ones, and cards with everything a file allows."""

from contextlib import contextmanager

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.made_up import made_up_cards
from pledges.models import Pledge
from pledges.sheets import cards_of
from tests.cards.crooked import crooked_cards
from tests.support.figures_file import exported_cards
from tests.support.register import take, take_real
from tests.support.undone import rolled_back

MADE_UP = 15
"""The first that end, and one that begins in their place, are among them."""
SEEDS = (1, 2)


DISTRICT = 40
"""Some closed, some sharing money, some corrected by reviews."""


@contextmanager
def loaded(blocker, seed: int):
    """The card files of a register that is there for several tests, and gone after them."""
    with _standing(blocker):
        take_register(seed)
        yield exported_cards()


@contextmanager
def loaded_district(blocker):
    """The real card and made-up ones as they are read back, there for several tests, and gone after them."""
    with _standing(blocker):
        take_real()
        for card in made_up_cards(DISTRICT):
            import_card(card, actor=Actor("시험", "tests"), with_registers=True)
        yield list(cards_of(Pledge.objects.in_order()))


@contextmanager
def _standing(blocker):
    with blocker.unblock(), rolled_back():
        yield


def take_register(seed: int) -> None:
    take_real()
    for card in made_up_cards(MADE_UP, seed):
        import_card(card, actor=Actor("시험", "tests"), with_registers=True)
    for tree in crooked_cards(seed):
        take(tree)
