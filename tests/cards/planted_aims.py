"""Faults aimed at one code, planted in every card that has a place for it."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import islice

from pledges.card_file import read_card
from pledges.domain.checks import check_card
from tests.cards.aimed import AIMED
from tests.cards.planted_runs import Ground
from tests.cards.strategies import as_bytes

MOST = 12
"""Cards that a fault is planted in."""


def aim(grounds: Iterable[Ground], code: str) -> Iterator[bool]:
    """Of each card it was planted in, whether the code tells of it; a card that told it before is left out."""
    clean = (ground for ground in grounds if code not in {each.code for each in ground.clean_findings})
    yield from islice(_told(clean, code), MOST)


def _told(grounds: Iterable[Ground], code: str) -> Iterator[bool]:
    for ground in grounds:
        tree = deepcopy(ground.tree)
        if AIMED[code](tree):
            yield code in {each.code for each in check_card(read_card(as_bytes(tree)))}
