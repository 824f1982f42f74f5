"""A card file said over the register: taken whole, or refused with every reason."""

from .importing import ImportOutcome, import_card
from .known import problems_of_names

__all__ = ["ImportOutcome", "import_card", "problems_of_names"]
