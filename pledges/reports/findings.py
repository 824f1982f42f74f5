"""Findings of a card from every app, as rows for pages and as plain objects for other programs."""

from functools import partial

from geumcheon.lib.kept import Kept
from pledges import plugins
from pledges.actions.findings import findings_of_each, kept_findings
from pledges.domain.card import Card
from pledges.domain.checks import Finding, check_card
from pledges.models import Pledge

_KEPT = Kept(200)


def findings_of(card: Card, pledge: Pledge) -> list[Finding]:
    """Everything found about a pledge's card: by its own checks, then by those of other apps; the gravest first."""
    (found,) = findings_of_each([card], partial(_checked, pledge))
    return found


def _checked(pledge: Pledge, card: Card) -> tuple[Finding, ...]:
    """The checks of this app look at nothing but the card: what was found on this very card when it was saved holds.

    Where nothing was kept of it, it is checked here; once for each card that is kept.
    """
    return _KEPT.of(card, "checks", lambda: tuple(_found(pledge, card)))


def _found(pledge: Pledge, card: Card) -> list[Finding]:
    kept = kept_findings(pledge, card)
    return check_card(card) if kept is None else kept


def forget() -> None:
    """As after a start."""
    _KEPT.forget()


def links_of(card: Card) -> plugins.Links:
    """Addresses of what other apps keep behind money cells, by sub-project, source and column."""
    return {key: address for links in plugins.links for key, address in links(card).items()}


def finding_object(finding: Finding) -> dict:
    """As `check_pledges --json` prints it: won, texts, numbers of statistics as they are."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "cause": str(finding.cause) if finding.cause else None,
        "place": finding.place,
        "where": finding.where,
        "stated": finding.stated,
        "computed": finding.computed,
        "gap": finding.gap,
        "message": finding.message,
    }
