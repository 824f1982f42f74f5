"""A card file goes in and comes out as the same document, and going in again changes nothing."""

import json
from pathlib import Path

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings

from pledges.actions.cards import import_card
from pledges.actions.history import Actor
from pledges.card_file import card_bytes, read_card
from pledges.models import ChangeSet
from pledges.sheets import card_of, cards_of
from tests.cards.strategies import as_bytes, cards

FOLDER = Path(__file__).resolve().parents[3] / "fixtures" / "cards"
CARDS = sorted(FOLDER.glob("*.json"))
ACTOR = Actor("시험", "tests")


def take(raw: bytes):
    return import_card(read_card(raw), actor=ACTOR, with_registers=True)


@pytest.fixture
def real_card() -> bytes:
    return (FOLDER / "participation-1.json").read_bytes()


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_a_card_of_the_fixtures_comes_out_as_it_went_in(db, path):
    pledge = take(path.read_bytes()).pledge

    assert json.loads(card_bytes(card_of(pledge))) == json.loads(path.read_bytes())


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(tree=cards())
def test_any_card_comes_out_as_it_went_in_and_goes_in_again_unnoticed(db, tree):
    with transaction.atomic():
        first = take(as_bytes(tree))
        bytes_out = card_bytes(card_of(first.pledge))
        sets = ChangeSet.objects.count()

        again = take(bytes_out)

        assert bytes_out == card_bytes(read_card(as_bytes(tree)))
        assert (first.created, again.created, again.differences) == (True, False, ())
        assert ChangeSet.objects.count() == sets
        transaction.set_rollback(True)


def test_cards_are_read_in_as_many_queries_for_three_as_for_one(db, real_card, django_assert_num_queries):
    pledges = [take(real_card).pledge]
    for number in (2, 3):
        pledges.append(take(real_card.replace("주민참여-1".encode(), f"주민참여-{number}".encode())).pledge)

    with django_assert_num_queries(1):
        list(cards_of(pledges[:1]))
    with django_assert_num_queries(1):
        codes = [card.pledge.code for card in cards_of(pledges)]

    assert codes == ["주민참여-1", "주민참여-2", "주민참여-3"]
