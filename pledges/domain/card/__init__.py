"""One pledge as plain values: what a card prints, in whole won, with nothing computed.

`blanks` of a value holds the optional keys that were printed though they hold nothing
(null, an empty list …), just as they were printed; any other empty key was not said at all.
"""

from .adjustment import (
    Adjustment,
    Change,
    Deliberation,
    Recommendation,
    RequestStated,
    Step,
    StruckName,
)
from .card import FORMAT, Card, Term
from .execution import Execution, Review, StatedExecution, StatedLine, TargetResult
from .plan import Fact, Head, Header, Item, ItemStated, Line, Measure, Plan, PlanStated
from .pledge import Author, Closed, Pledge, Predecessor
from .record import Base, Indicator, Performance, RecordAmount

__all__ = [
    "FORMAT",
    "Adjustment",
    "Author",
    "Base",
    "Card",
    "Change",
    "Closed",
    "Deliberation",
    "Execution",
    "Fact",
    "Head",
    "Header",
    "Indicator",
    "Item",
    "ItemStated",
    "Line",
    "Measure",
    "Performance",
    "Plan",
    "PlanStated",
    "Pledge",
    "Predecessor",
    "Recommendation",
    "RecordAmount",
    "RequestStated",
    "Review",
    "StatedExecution",
    "StatedLine",
    "Step",
    "StruckName",
    "TargetResult",
    "Term",
]
