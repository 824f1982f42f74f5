"""The real card as plain values, without a database."""

from collections import Counter
from collections.abc import Container
from functools import cache
from pathlib import Path

from pledges.card_file import read_card
from pledges.domain.card import Card
from pledges.domain.checks import Finding, check_card

MILLION = 1_000_000
FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "cards" / "participation-1.json"


@cache
def real_card() -> Card:
    """주민참여-1 as of 2021-06-30, its misprints included."""
    return read_card(FIXTURE.read_bytes())


def real_findings() -> list[Finding]:
    """What the checks say of it; what they should say stands in the tests of each family."""
    return check_card(real_card())


def told_of(codes: Container[str]) -> list[tuple]:
    """Severity, code, place, stated and computed of its findings of these codes."""
    found = [each for each in real_findings() if each.code in codes]
    return [(each.severity, each.code, each.place, each.stated, each.computed) for each in found]


def untold_of(codes: Container[str], *, end: str) -> list[str]:
    """Sentences of these codes that do not begin with their place in words or do not end so."""
    found = [each for each in real_findings() if each.code in codes]
    well_told = [each for each in found if each.message.startswith(f"{each.where}: ") and each.message.endswith(end)]
    return [each.message for each in found if each not in well_told]


def real_counts() -> tuple[int, int, int]:
    """Errors, warnings, notes."""
    found = Counter(str(each.severity) for each in real_findings())
    return found["error"], found["warning"], found["note"]
