"""The one door between rows and a card's values. Reading is here; what writes shares the same tables."""

from .card import card_of, cards_of, plans_of

__all__ = ["card_of", "cards_of", "plans_of"]
