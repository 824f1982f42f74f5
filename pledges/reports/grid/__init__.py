"""Money tables that are typed into: cells, the sums that follow them, and what is wrong with them."""

from .cells import ALL, WHOLE, ChangeCell, Fault, GridCell, SumCell, group_of
from .plan import money_grid
from .table import GridItem, GridLine, GridSource, MoneyGrid

__all__ = [
    "ALL",
    "WHOLE",
    "ChangeCell",
    "Fault",
    "GridCell",
    "GridItem",
    "GridLine",
    "GridSource",
    "MoneyGrid",
    "SumCell",
    "group_of",
    "money_grid",
]
