"""Findings of a card written by hand, short enough to be written out in a test."""

from pledges.domain.checks import Finding, check_card
from tests.cards.by_hand import read

MILLION = 1_000_000


def findings(tree: dict, code: str = "") -> list[Finding]:
    return [each for each in check_card(read(tree)) if code in ("", each.code)]


def told(tree: dict, code: str) -> list[tuple[str, str, str, int | None]]:
    """Severity, cause, place, and gap in 백만원."""
    return [(str(f.severity), str(f.cause), f.place, f.gap and f.gap // MILLION) for f in findings(tree, code)]


def held(tree: dict, code: str) -> list[tuple]:
    """Severity, place, what stands there, and what it was held against."""
    return [(each.severity, each.place, each.stated, each.computed) for each in findings(tree, code)]


def coded(tree: dict, code: str = "") -> list[tuple]:
    """Severity, code, place, what stands there, and what it was held against."""
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree, code)]


def codes(tree: dict) -> list[str]:
    return [each.code for each in findings(tree)]
