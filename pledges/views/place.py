"""Finding what an address speaks of, or saying that it is not there."""

from django.http import Http404
from django.shortcuts import get_object_or_404

from pledges.domain.card import Card, Plan
from pledges.models import Pledge

from .kept_pages import card_and_top

LONGEST_CODE = 60


def pledge_at(term: str, code: str) -> Pledge:
    """The pledge of an address; Http404 also for what no database would take as a text."""
    if "\0" in code or len(code) > LONGEST_CODE:
        raise Http404
    return get_object_or_404(Pledge.objects.select_related("term"), term__slug=term, code=code)


def card_at(term: str, code: str) -> tuple[Card, dict]:
    """The card of an address, and what every page of it shows above its own part."""
    pledge = pledge_at(term, code)
    card, top = card_and_top(pledge)
    return card, {"pledge": pledge, "top": top}


def plan_asked(card: Card, text: str | None) -> Plan | None:
    """The plan of a revision as an address writes it; None where none was asked for. Http404 for nonsense."""
    if not text:
        return None
    plan = card.plan(int(text)) if text.isascii() and text.isdigit() and len(text) < 5 else None
    if plan is None:
        raise Http404
    return plan
