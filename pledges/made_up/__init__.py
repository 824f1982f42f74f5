"""Made-up cards for trials and measurements: clean, various, and the same for the same seed.

Nothing but management commands and tests may use them.
"""

from .card import made_up_card, made_up_cards
from .naming import file_names

__all__ = ["file_names", "made_up_card", "made_up_cards"]
