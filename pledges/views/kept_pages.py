"""Bodies of pages, kept until something is saved: the same card and the same district are read again and again.

What a body may depend on stands in its key. The history is asked every time, and before anything else is read:
a page made while somebody saves is at most newer than the history it is kept under.
"""

from collections.abc import Callable, Hashable

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from geumcheon.lib.kept import Kept
from geumcheon.web.kept_pages import forget as forget_pages
from geumcheon.web.kept_pages import kept_page
from pledges.domain.card import Card
from pledges.models import ChangeSet, FindingTally, Pledge
from pledges.reports.card_top import CardTop, card_top
from pledges.sheets import card_of

from .anchors import anchored

BODIES_KEPT = 200
"""At some 100 kB each."""

_BODIES, _CARDS = Kept(BODIES_KEPT), Kept(BODIES_KEPT)


def card_and_top(pledge: Pledge) -> tuple[Card, CardTop]:
    """The pledge's card, and what every page of it shows above its own part."""
    mark = None if settings.DEBUG else ChangeSet.objects.behind_card(pledge.pk).mark()
    if mark is None:
        return _read(pledge)
    return _CARDS.under((pledge.pk, mark), lambda: _read(pledge))


def _read(pledge: Pledge) -> tuple[Card, CardTop]:
    card = card_of(pledge)
    return card, card_top(card, pledge)


def kept(card: Card, page: dict, name: str, asked: Hashable, make: Callable):
    """What `make` gives for this card, its findings and links, what its address says (`kept`), and what was asked.

    Nothing of the reader may be in it: what rights decide stands outside. While templates are being written
    nothing is kept.
    """
    if settings.DEBUG:
        return make()
    marks = page["top"].marks
    findings, links = tuple(mark.finding for mark in marks.all), frozenset(marks.links.items())
    return _BODIES.of(card, (name, asked, page["kept"], findings, links, marks.aside), make)


def body(card: Card, page: dict, template: str, asked: Hashable, context: Callable[[], dict]) -> str:
    """The body of a card's page as HTML; `context` is made only where the body is not there yet."""
    return kept(card, page, template, asked, lambda: mark_safe(anchored(render_to_string(template, page | context()))))


def district_body(request, template: str, context: Callable[[], dict]) -> str:
    """The body of a page over all pledges as HTML, for a reader of these rights who asked just this."""
    return kept_page(request, template, _district_mark, lambda: render_to_string(template, context(), request))


def _district_mark() -> Hashable | None:
    mark = ChangeSet.objects.mark()
    return mark and (mark, FindingTally.objects.mark())


def forget() -> None:
    """As after a start: no card and no page is kept."""
    _BODIES.forget()
    _CARDS.forget()
    forget_pages()
