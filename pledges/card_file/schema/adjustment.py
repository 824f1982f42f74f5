"""`adjustments[]`."""

from pledges.choices import Outcome, RequestState
from pledges.domain import card as value

from ..kinds import (
    Choice,
    Flag,
    ListOf,
    MapOf,
    Object,
    PartialDate,
    SetOf,
    Text,
    Truth,
    Whole,
    optional,
    required,
)
from .common import AMOUNT, AMOUNTS, GROUNDS, KEY, KINDS, LINE, NAME, TARGETS, TEXT

REVISION, PEOPLE = Whole(0, 999), Whole(0, 1_000_000)

CHANGE = Object(
    value.Change,
    required("kind", Choice(KINDS)),
    optional("item", KEY),
    optional("before", TEXT),
    optional("after", TEXT),
)

STRUCK_NAME = Object(value.StruckName, required("name", Text(200, least=1)), optional("struck", Flag()))

REQUEST_STATED = Object(
    value.RequestStated,
    optional("title", NAME),
    optional("kinds", ListOf(NAME)),
    optional("sub_projects_before", ListOf(NAME)),
    optional("sub_projects_after", ListOf(STRUCK_NAME)),
    optional("before_total", AMOUNT),
    optional("after_total", AMOUNT),
    optional("by_year_before", AMOUNTS),
    optional("by_year_after", AMOUNTS),
)

STEP = Object(
    value.Step,
    required("step", Text(200, least=1)),
    required("on", PartialDate()),
    optional("by", NAME),
)

DELIBERATION = Object(
    value.Deliberation,
    optional("session", NAME),
    optional("enrolled", PEOPLE),
    optional("present", PEOPLE),
    optional("for", PEOPLE, attribute="in_favour"),
    optional("against", PEOPLE),
    optional("abstain", PEOPLE),
    optional("outcome", Choice(Outcome.values)),
)

RECOMMENDATION = Object(
    value.Recommendation,
    required("text", LINE),
    optional("accepted", Truth()),
    optional("why", LINE),
)

ADJUSTMENT = Object(
    value.Adjustment,
    required("from", REVISION, attribute="from_revision", nullable=True),
    required("to", REVISION, attribute="to_revision", nullable=True),
    optional("round", NAME),
    optional("kinds", SetOf(Choice(KINDS))),
    optional("grounds", SetOf(Choice(GROUNDS))),
    optional("reason", TEXT),
    optional("state", Choice(RequestState.values)),
    optional("changes", ListOf(CHANGE)),
    optional("stated", REQUEST_STATED),
    optional("stated_targets", MapOf(KEY, TARGETS)),
    optional("decided_on", PartialDate()),
    optional("body", NAME),
    optional("steps", ListOf(STEP)),
    optional("deliberation", DELIBERATION),
    optional("recommendations", ListOf(RECOMMENDATION)),
)
