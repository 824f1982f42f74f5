"""The document itself."""

from pledges.domain import card as value

from ..kinds import Choice, ListOf, Object, optional, required
from .adjustment import ADJUSTMENT
from .common import UNIT
from .facts import (
    EXECUTION,
    INDICATOR,
    PERFORMANCE,
    REVIEW,
    STATED_EXECUTION,
    TARGET_RESULT,
)
from .plan import MEASURE, PLAN
from .pledge import PLEDGE, TERM

CARD = Object(
    value.Card,
    required("format", Choice([value.FORMAT])),
    required("unit", UNIT),
    required("term", TERM),
    required("pledge", PLEDGE),
    required("plans", ListOf(PLAN, identity=lambda plan: plan.revision)),
    optional("measures", ListOf(MEASURE)),
    optional("execution", ListOf(EXECUTION)),
    optional("stated_execution", STATED_EXECUTION),
    optional("reviews", ListOf(REVIEW)),
    optional("target_results", ListOf(TARGET_RESULT)),
    optional("performance", ListOf(PERFORMANCE)),
    optional("indicators", ListOf(INDICATOR)),
    optional("adjustments", ListOf(ADJUSTMENT)),
    unit="unit",
)
