"""Which request a form prints, and the plans it speaks of: one is missing where the pledge begins or ends by it."""

from pledges.domain.card import Adjustment, Card, Plan


class NoRequest(LookupError):
    """There is nothing to print: no such revision, or no plan before it."""


def plans_of_form(card: Card, revision: int | None) -> tuple[Plan | None, Plan | None]:
    """The plan the form starts from and the one it asks for; raises NoRequest where one is missing.

    None before: the request begins the pledge. None after, for revision None: the request ends it.
    """
    request = request_of(card, revision)
    before, after = _before(card, revision, request), None if revision is None else card.plan(revision)
    is_missing = after is None if revision is not None else request is None
    begins = request is not None and request.from_revision is None
    if is_missing or (before is None and (not begins or after is None)):
        raise NoRequest(revision)
    return before, after


def request_of(card: Card, revision: int | None) -> Adjustment | None:
    """The latest request for this revision; None: the latest that ends the pledge."""
    found = [request for request in card.adjustments if request.to_revision == revision]
    return found[-1] if found else None


def _before(card: Card, revision: int | None, request: Adjustment | None) -> Plan | None:
    """The plan the request starts from; without a request, the confirmed one before it."""
    if request:
        return None if request.from_revision is None else card.plan(request.from_revision)
    earlier = [p for p in card.plans if revision is not None and p.revision < revision and p.state == "confirmed"]
    return max(earlier, key=lambda plan: plan.revision, default=None)
