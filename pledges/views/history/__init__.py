"""What became of a pledge: its history, and its card as it was on a day."""

from .as_of import card_as_of
from .timeline import card_history

__all__ = ["card_as_of", "card_history"]
