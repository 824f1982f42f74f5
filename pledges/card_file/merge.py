"""A card said over one that is there: what the new one does not say stays."""

from pledges.domain.card import Card

from .schema import CARD


def merged(old: Card, new: Card) -> Card:
    return CARD.merge(old, new)
