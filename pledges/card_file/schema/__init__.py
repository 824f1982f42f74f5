"""The card file, key by key, in the order in which it is written."""

from .card import CARD
from .pledge import HEAD_FACTS

__all__ = ["CARD", "HEAD_FACTS"]
