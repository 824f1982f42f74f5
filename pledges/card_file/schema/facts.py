"""What came of the plan: `execution`, `reviews`, `target_results`, `performance`, `indicators`."""

from pledges.choices import Direction, ReviewState
from pledges.domain import card as value
from pledges.domain.rates.counts import STATUSES

from ..kinds import (
    Choice,
    ColumnKey,
    Day,
    Exact,
    ListOf,
    NumberTree,
    Object,
    PartialDate,
    Percent,
    Text,
    Whole,
    optional,
    required,
)
from .common import AMOUNT, AMOUNTS, KEY, LABEL, LINE, NAME, SOURCE, TEXT, UNIT

YEAR = Whole(1900, 9998)
PAYER = Text(200, least=1)
STATISTIC = Text(200, least=1)

EXECUTION = Object(
    value.Execution,
    required("item", KEY),
    required("source", SOURCE),
    optional("payer", PAYER),
    optional("year", ColumnKey()),
    required("as_of", Day()),
    optional("secured", AMOUNT),
    optional("executed", AMOUNT),
)

STATED_LINE = Object(
    value.StatedLine,
    required("item", KEY),
    required("source", SOURCE),
    optional("payer", PAYER),
    optional("secured", AMOUNT),
    optional("executed", AMOUNT),
)

STATED_EXECUTION = Object(
    value.StatedExecution,
    optional("total", AMOUNT),
    optional("by_year", AMOUNTS),
    optional("secured_total", AMOUNT),
    optional("secured_by_year", AMOUNTS),
    optional("by_line", ListOf(STATED_LINE, identity=lambda stated: stated.line)),
)

REVIEW = Object(
    value.Review,
    optional("round", NAME),
    required("as_of", Day()),
    optional("status", Choice(STATUSES)),
    optional("status_text", LINE),
    optional("progress", Percent()),
    optional("narrative", TEXT),
    optional("state", Choice(ReviewState.values)),
)

TARGET_RESULT = Object(
    value.TargetResult,
    required("item", KEY),
    required("year", ColumnKey()),
    required("text", LINE),
    optional("quantity", Exact()),
)

RECORD_AMOUNT = Object(
    value.RecordAmount,
    optional("item", KEY),
    required("amount", AMOUNT, nullable=True),
    required("unit", UNIT),
    optional("what", NAME),
    unit="unit",
)

PERFORMANCE = Object(
    value.Performance,
    required("year", YEAR),
    optional("quarter", Whole(1, 4)),
    optional("item", KEY),
    required("title", Text(200, least=1)),
    optional("start", PartialDate()),
    optional("end", PartialDate()),
    optional("body", TEXT),
    optional("amounts", ListOf(RECORD_AMOUNT)),
)

BASE = Object(value.Base, optional("what", NAME), optional("value", Exact()), optional("as_of", Day()))

INDICATOR = Object(
    value.Indicator,
    required("name", Text(200, least=1)),
    optional("group", NAME),
    optional("unit", LABEL),
    required("year", YEAR),
    optional("as_of", Day()),
    optional("base", BASE),
    optional("rate", Exact()),
    optional("baseline", Exact()),
    optional("target", Exact()),
    optional("direction", Choice(Direction.values)),
    required("values", NumberTree(STATISTIC)),
    optional("stated", NumberTree(STATISTIC, levels=1)),
)
