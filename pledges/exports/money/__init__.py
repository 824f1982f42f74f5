"""The money of plans on sheets: where its numbers stand, and sheets that look at them."""

from .block import Block, from_home, typed, write_block
from .changes import CHANGES, change_sheet, change_widths
from .columns import joined_columns, money_columns, side_words
from .home import ABSENT, HOME, home_sheet, home_widths
from .places import TOTAL, SidePlaces
from .summary import summary_table

__all__ = [
    "ABSENT",
    "CHANGES",
    "HOME",
    "TOTAL",
    "Block",
    "SidePlaces",
    "change_sheet",
    "change_widths",
    "from_home",
    "home_sheet",
    "home_widths",
    "joined_columns",
    "money_columns",
    "side_words",
    "summary_table",
    "typed",
    "write_block",
]
