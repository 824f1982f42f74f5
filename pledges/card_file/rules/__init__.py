"""What a card must hold to beyond the kinds of its values; each rule yields all its problems."""

from collections.abc import Iterator

from pledges.domain.card import Card

from ..decode import Problem
from . import columns, identities, references

RULES = (
    identities.code_and_term,
    identities.revisions_in_order,
    identities.items_stand_once,
    identities.names_fit,
    identities.lines_stand_once,
    identities.labels_stand_once,
    identities.execution_stands_once,
    identities.one_open_request,
    references.items_are_known,
    references.parents_and_predecessors,
    references.requests_join_plans,
    columns.plan_tables,
    columns.execution_table,
    columns.request_tables,
)


def broken_rules(card: Card) -> Iterator[Problem]:
    for rule in RULES:
        yield from rule(card)
