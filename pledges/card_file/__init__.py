"""The card file: one pledge as one JSON document, read whole and written whole.

Nothing here touches the database: bytes → values with every problem at once, and back.
"""

from .decode import Problem, Refused
from .diff import Difference, differences
from .merge import merged
from .reading import read_card, read_part
from .writing import card_bytes, card_tree

__all__ = [
    "Difference",
    "Problem",
    "Refused",
    "card_bytes",
    "card_tree",
    "differences",
    "merged",
    "read_card",
    "read_part",
]
