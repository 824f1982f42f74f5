"""Findings of a card from every app, as rows for pages and as plain objects for other programs."""

from geumcheon.lib.kept import Kept
from pledges import plugins
from pledges.actions.findings import findings_of_each
from pledges.domain.card import Card
from pledges.domain.checks import Finding, check_card

_KEPT = Kept(200)


def findings_of(card: Card) -> list[Finding]:
    """Everything found about a card: by its own checks, then by those of other apps; the gravest first."""
    (found,) = findings_of_each([card], _checked)
    return found


def _checked(card: Card) -> tuple[Finding, ...]:
    """The checks of this app look at nothing but the card: once for each card that is kept."""
    return _KEPT.of(card, "checks", lambda: tuple(check_card(card)))


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
