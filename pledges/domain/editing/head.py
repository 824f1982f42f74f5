"""The head of a plan: its title, its period, the facts in which it differs from the pledge."""

from collections.abc import Mapping
from dataclasses import replace

from geumcheon.lib.money import Amount
from pledges.domain.card import Card, Header, Plan
from pledges.domain.heads import FACTS, head_of

from .saying import said

Period = tuple[str | None, str | None]


def with_head(
    card: Card, plan: Plan, *, title: str | None, period: Period, cost: Amount, facts: Mapping[str, object]
) -> Plan:
    """`period`: years or months, None where open; `cost` in won; `facts` by key, None where not known."""
    ends = period if any(period) else None
    kept = plan.period if ends is None and not any(plan.period or ()) else ends
    return said(plan, title=title, period=kept, project_cost=cost, header=_header(card, plan, facts))


def _header(card: Card, plan: Plan, facts: Mapping[str, object]) -> Header | None:
    """The header as it stands, with what changed; a fact of the pledge that holds no more is blank here."""
    was = head_of(card, plan)
    changed = {key: facts[key] for key in FACTS if key in facts and _differs(getattr(was, key), facts[key])}
    if not changed:
        return plan.header
    header = plan.header or Header()
    empty = {key: [] if key == "cooperating_departments" else None for key, each in changed.items() if not each}
    blanks = {key: blank for key, blank in header.blanks.items() if key not in changed} | empty
    return replace(header, blanks=blanks, **{key: each or _nothing(key) for key, each in changed.items()})


def _differs(one, other) -> bool:
    """Cooperating departments are a set."""
    if isinstance(one, tuple):
        return set(one) != set(other or ())
    return (one or None) != (other or None)


def _nothing(key: str):
    return () if key == "cooperating_departments" else None
