"""A card said over one that is there: either the two together, or nothing at all."""

import json

from django.db import transaction
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from pledges.actions.cards import import_card
from pledges.actions.history import Actor, aggregates_of, canonical
from pledges.card_file import Refused, card_bytes, merged, read_card
from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.cards.strategies import as_bytes, cards

ACTOR = Actor("시험", "tests")
ANY = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def loosened(tree: dict) -> dict:
    """The same card with nothing confirmed, so that all of it may change."""
    for plan in tree["plans"]:
        plan["state"] = "draft" if plan["state"] == "confirmed" else plan["state"]
    for review in tree.get("reviews") or ():
        review.pop("state", None)
    return tree


def pairs(wrap=lambda tree: tree):
    """Two cards of one pledge."""

    def same_pledge(trees):
        one, other = trees
        other["term"] = one["term"]
        other["pledge"]["code"] = one["pledge"]["code"]
        return wrap(one), other

    return st.tuples(cards(), cards()).map(same_pledge)


def last_snapshots(pledge) -> dict[tuple[str, str], str]:
    sets = ChangeSet.objects.filter(pledge=pledge).order_by("pk")
    return {(each.aggregate, each.identity): each.snapshot for each in sets}


def take(card):
    return import_card(card, actor=ACTOR, with_registers=True)


@ANY
@given(trees=st.one_of(pairs(), pairs(loosened)))
def test_a_card_over_another_is_both_together_or_nothing(db, trees):
    first, second = (read_card(as_bytes(tree)) for tree in trees)
    with transaction.atomic():
        pledge = take(first).pledge
        before, sets = card_bytes(card_of(pledge)), ChangeSet.objects.count()
        try:
            take(second)
            event("taken")
            expected = card_bytes(merged(first, second))
        except Refused:
            event("refused")
            assert ChangeSet.objects.count() == sets
            expected = before

        assert card_bytes(card_of(pledge)) == expected
        transaction.set_rollback(True)


@ANY
@given(trees=pairs(loosened))
def test_history_tells_the_state_after_every_import(db, trees):
    first, second = (read_card(as_bytes(tree)) for tree in trees)
    with transaction.atomic():
        pledge = take(first).pledge
        try:
            take(second)
        except Refused:
            event("refused")

        now = {key: canonical(each.tree) for key, each in aggregates_of(pledge).items()}
        told = {key: snapshot for key, snapshot in last_snapshots(pledge).items() if json.loads(snapshot) is not None}
        assert told == now
        transaction.set_rollback(True)
