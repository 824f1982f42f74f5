"""Cards put into the register the way officers do, so that tests read what is really stored."""

from pledges.actions.cards import import_card
from pledges.actions.history import Actor, save_register
from pledges.card_file import read_card
from pledges.models import Pledge
from tests.cards.strategies import as_bytes
from tests.support.real import FIXTURE

ACTOR = Actor("시험", "tests")


def take(tree: dict, actor: Actor = ACTOR) -> Pledge:
    return _taken(as_bytes(tree), actor)


def take_real() -> Pledge:
    """주민참여-1, its misprints included."""
    return _taken(FIXTURE.read_bytes())


def rename(row, name: str) -> None:
    """A department, as the admin renames it."""
    row.name = name
    save_register(row, actor=Actor("시험", "tests"))


def _taken(raw: bytes, actor: Actor = ACTOR) -> Pledge:
    return import_card(read_card(raw), actor=actor, with_registers=True).pledge
