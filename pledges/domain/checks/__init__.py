"""Every check of a card: pure functions from plain values to findings, by family.

Nothing is mended and nothing raises: one bad card shows all its faults. A check reads a `Subject`, told by its
family in `CHECKS`; every code it may tell stands in the family's `CODES` with its Korean name.
"""

from collections.abc import Iterable

from pledges.domain.card import Card

from . import facts, form, lifecycle, names, records, requests, totals, words
from .finding import Cause, Finding, Severity
from .subject import Subject

FAMILIES = {
    "합계": totals,
    "요청서와 계획": requests,
    "글과 금액": words,
    "생애": lifecycle,
    "집행과 결과": facts,
    "추진실적": records,
    "이름": names,
    "꼴": form,
}

CHECKS = tuple(check for family in FAMILIES.values() for check in family.CHECKS)

_RANK = {severity: rank for rank, severity in enumerate(Severity)}

CODES = {code: label for family in FAMILIES.values() for code, label in family.CODES.items()}


def check_card(card: Card) -> list[Finding]:
    """All findings, the gravest first, then in the order of the checks."""
    subject = Subject(card)
    return gravest_first(finding for check in CHECKS for finding in check(subject))


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Errors, warnings, notes; among equals the order given."""
    return sorted(findings, key=lambda finding: _RANK[finding.severity])


__all__ = ["CHECKS", "CODES", "FAMILIES", "Cause", "Finding", "Severity", "Subject", "check_card", "gravest_first"]
