"""Money: whole won inside, units and Korean words only at the edges."""

from .amounts import DASH, Amount, Dash, blanks, is_figure, nonzero, total
from .folding import UnreadableAmount
from .reading import read_amount
from .rounding import Rounding, ratio_percent, rounded
from .spelling import write_words
from .typed import MOST_WON, read_typed
from .units import FractionOfWon, Unit, decimals_of, display_unit, in_unit, to_won
from .words import AmbiguousAmount, Reading, meanings_of, prove, read_words
from .writing import show, show_change

__all__ = [
    "DASH",
    "MOST_WON",
    "AmbiguousAmount",
    "Amount",
    "Dash",
    "FractionOfWon",
    "Reading",
    "Rounding",
    "Unit",
    "UnreadableAmount",
    "blanks",
    "decimals_of",
    "display_unit",
    "in_unit",
    "is_figure",
    "meanings_of",
    "nonzero",
    "prove",
    "ratio_percent",
    "read_amount",
    "read_typed",
    "read_words",
    "rounded",
    "show",
    "show_change",
    "to_won",
    "total",
    "write_words",
]
