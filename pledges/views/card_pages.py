"""What every page of a pledge shows around its own part: title, tabs, unit, and the addresses that keep them."""

from urllib.parse import urlencode

from django.http import Http404
from django.urls import reverse

from pledges.domain.card import Card
from pledges.reports.card.scale import Scale, scale_of, unit_choices

from .edit_links import edit_links
from .place import card_at

KEPT = ("unit", "plan")
"""What a reader chose that goes along from tab to tab."""


def card_page(request, term: str, code: str) -> tuple[Card, dict]:
    """The card of an address, and what its page shows around its own part. Http404 for a unit there is none of."""
    card, page = card_at(term, code)
    scale, kept = _scale(card, request.GET.get("unit")), _kept(request)
    findings = reverse("pledges:card-findings", args=[term, code]) + kept
    around = {"edit_links": edit_links(request.user, page["pledge"], card)}
    around |= {"scale": scale, "units": unit_choices(card.unit, scale), "kept": kept, "findings_address": findings}
    return card, page | around


def _scale(card: Card, asked: str | None) -> Scale:
    try:
        return scale_of(card.unit, asked)
    except ValueError as wrong:
        raise Http404 from wrong


def _kept(request) -> str:
    said = {name: request.GET[name] for name in KEPT if request.GET.get(name)}
    return f"?{urlencode(said)}" if said else ""
