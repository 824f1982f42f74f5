"""Findings of a card under the keys by which they are known from one check to the next."""

from collections.abc import Iterable
from dataclasses import dataclass

from pledges.domain.card import Card
from pledges.domain.checks import Finding
from pledges.domain.checks.identity import Identities
from pledges.domain.checks.keys import key_of


@dataclass(frozen=True, slots=True)
class Named:
    """`number` counts from 1 as on the card's page of findings; `identity` is the place by what stands there."""

    number: int
    finding: Finding
    identity: str
    key: str


def named_findings(card: Card, findings: Iterable[Finding]) -> list[Named]:
    """In the order given. Two that say the same of the same place share a key."""
    identities = Identities(card)
    return [_named(number, each, identities.of(each.place)) for number, each in enumerate(findings, 1)]


def _named(number: int, finding: Finding, identity: str) -> Named:
    return Named(number, finding, identity, key_of(finding, identity))
