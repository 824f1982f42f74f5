"""A register for the tests of figures: the real card, made-up ones, and cards with everything a file allows."""

from contextlib import contextmanager

from django.db import connection, transaction

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.made_up import made_up_cards
from tests.cards.crooked import crooked_cards
from tests.support.figures_file import exported_cards
from tests.support.register import take, take_real

MADE_UP = 15
"""The first that end, and one that begins in their place, are among them."""
SEEDS = (1, 2)


@contextmanager
def loaded(blocker, seed: int):
    """The card files of a register that is there for several tests, and gone after them."""
    with blocker.unblock(), transaction.atomic():
        take_register(seed)
        yield exported_cards()
        transaction.set_rollback(True)


def take_register(seed: int) -> None:
    take_real()
    _gather_statistics()
    for card in made_up_cards(MADE_UP, seed):
        import_card(card, actor=Actor("시험", "tests"), with_registers=True)
    _gather_statistics()
    for tree in crooked_cards(seed):
        take(tree)
    _gather_statistics()


def _gather_statistics() -> None:
    """PostgreSQL does so by itself between transactions, but this register is made and read in one: with statistics
    of tables that are empty it reads a card in seconds."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
