"""`plans[]` and `measures[]`."""

from pledges.choices import Level, PlanState, SectionName
from pledges.domain import card as value

from ..kinds import (
    Choice,
    ColumnKey,
    Exact,
    Flag,
    ListOf,
    MapOf,
    Object,
    Percent,
    Period,
    Text,
    Whole,
    optional,
    required,
)
from .common import AMOUNT, AMOUNTS, CODE, KEY, LABEL, LINE, NAME, SOURCE, TARGETS, TEXT, UNIT
from .pledge import HEAD_FACTS

LINE_OF_MONEY = Object(
    value.Line,
    required("source", SOURCE),
    optional("level", Choice(Level.values)),
    optional("payer", Text(200, least=1)),
    required("amounts", AMOUNTS),
    optional("stated_total", AMOUNT),
    optional("note", LINE),
    optional("counted_in", CODE),
)

ITEM_STATED = Object(value.ItemStated, optional("in_term", AMOUNT), optional("by_year", AMOUNTS))

ITEM = Object(
    value.Item,
    required("key", KEY),
    optional("name", Text(200, least=1)),
    optional("whole", Flag()),
    optional("parent", KEY),
    optional("row", NAME),
    optional("ended", Flag()),
    optional("last_year", Whole(1900, 9998)),
    optional("succeeds", ListOf(KEY, unique=True)),
    optional("targets", TARGETS),
    optional("planned_progress", MapOf(ColumnKey(), Percent())),
    optional("funding", ListOf(LINE_OF_MONEY, identity=lambda line: line.identity)),
    optional("stated_subtotal", AMOUNT),
    optional("stated", ITEM_STATED),
)

HEAD = Object(
    value.Head,
    optional("total", AMOUNT),
    optional("by_source", MapOf(SOURCE, AMOUNT)),
    optional("unit", UNIT),
    unit="unit",
)

PLAN_STATED = Object(
    value.PlanStated,
    optional("total", AMOUNT),
    optional("in_term", AMOUNT),
    optional("by_year", AMOUNTS),
    optional("head", HEAD),
)

FACT = Object(value.Fact, required("label", Text(60, least=1)), required("text", TEXT))

PLAN = Object(
    value.Plan,
    required("revision", Whole(0, 999)),
    required("state", Choice(PlanState.values)),
    optional("title", NAME),
    optional("period", Period()),
    optional("header", Object(value.Header, *HEAD_FACTS)),
    optional("facts", ListOf(FACT, identity=lambda fact: fact.label)),
    optional("sections", MapOf(Choice(SectionName.values), TEXT, nulls=True)),
    optional("stated", PLAN_STATED),
    optional("project_cost", AMOUNT),
    required("items", ListOf(ITEM, identity=lambda item: item.key)),
)

MEASURE = Object(
    value.Measure,
    required("item", KEY),
    required("year", ColumnKey()),
    required("text", LINE),
    optional("what", NAME),
    optional("quantity", Exact()),
    optional("unit", LABEL),
    optional("per", LABEL),
)
