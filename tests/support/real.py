"""The real card as plain values, without a database."""

from collections import Counter
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


def real_counts() -> tuple[int, int, int]:
    """Errors, warnings, notes."""
    found = Counter(str(each.severity) for each in real_findings())
    return found["error"], found["warning"], found["note"]
