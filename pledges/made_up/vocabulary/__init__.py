"""Words of a district's papers: fields with their subjects, what is done with them, texts of a card."""

from .actions import PEOPLE_ACTIONS, PLACE_ACTIONS, WORK_ACTIONS, Action, Counted, Paid, Stepped
from .fields import FIELDS
from .shape import Field, Table

__all__ = [
    "FIELDS",
    "PEOPLE_ACTIONS",
    "PLACE_ACTIONS",
    "WORK_ACTIONS",
    "Action",
    "Counted",
    "Field",
    "Paid",
    "Stepped",
    "Table",
]
