"""What the cards of pledges get from the dongs: findings about grants, and the way from a money cell to them."""

from collections.abc import Mapping, Sequence

from django.urls import reverse

from pledges.domain.card import Card
from pledges.domain.checks import Finding
from villages.domain.ties import CellKey, grants_totals
from villages.sheets import addresses_of, decided_of


def findings_of_grants(cards: Sequence[Card]) -> list[list[Finding]]:
    """The findings of each card, all of them from the same queries."""
    return [list(grants_totals(card, decided)) for card, decided in zip(cards, decided_of(cards), strict=True)]


def links_to_programmes(card: Card) -> Mapping[CellKey, str]:
    """The address of the programme's year behind each cell."""
    return {cell: address_of(programme, year) for cell, (programme, year) in addresses_of(card).items()}


def address_of(programme: int, year: int) -> str:
    return f"{reverse('villages:programme-detail', args=[programme])}#year-{year}"
