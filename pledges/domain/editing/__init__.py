"""Changes of a plan as pure functions, Plan → Plan. What stays is the same value, so that no change is no save.

What would leave the plan unsound raises EditRefused, in words for whoever typed it.
"""

from .copying import begun_from
from .head import with_head
from .items import NewItem, Row, Table, removed, reordered, with_table, with_whole
from .lineage import ENDS, Succession, succeeded
from .saying import EditRefused, said
from .targets import TargetCell, with_targets
from .texts import with_facts, with_sections

__all__ = [
    "ENDS",
    "EditRefused",
    "NewItem",
    "Row",
    "Succession",
    "Table",
    "TargetCell",
    "begun_from",
    "removed",
    "reordered",
    "said",
    "succeeded",
    "with_facts",
    "with_head",
    "with_sections",
    "with_table",
    "with_targets",
    "with_whole",
]
