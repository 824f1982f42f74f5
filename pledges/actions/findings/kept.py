"""Findings that were kept, read back as the checks told them."""

from pledges.domain.card import Card
from pledges.domain.checks import CODES, Cause, Finding, Severity
from pledges.domain.checks.keys import value_of
from pledges.models import FindingTally, Pledge

from .prints import print_of

_TOLD = tuple(
    f"pledge__findings__{name}"
    for name in ("code", "severity", "cause", "place", "where", "stated", "computed", "message")
)


def kept_findings(pledge: Pledge, card: Card) -> list[Finding] | None:
    """What the checks of this app found on this very card; None where it was not kept. In one query.

    Those of other apps are left out: they depend on more than the card.
    """
    tally = FindingTally.objects.filter(pledge=pledge, checked=print_of(card))
    rows = list(tally.order_by("pledge__findings__number").values_list(*_TOLD))
    return [_finding(*row) for row in rows if row[0] in CODES] if rows else None


def _finding(code, severity, cause, place, where, stated, computed, message) -> Finding:
    kind = Cause(cause) if cause else None
    return Finding(code, Severity(severity), kind, place, where, value_of(stated), value_of(computed), message)
