"""What pages are made of, kept until something is saved: the same page is read again and again.

An app says how far everything that its page shows has come (its mark); a page is kept under that, under what
its address asks and under what its reader may do.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

from django.conf import settings

from geumcheon.lib.kept import Kept

Made = TypeVar("Made")

PAGES_KEPT = 200
"""At some 100 kB each."""

LONGEST_QUESTION = 500
"""Characters of an address's question under which a page is kept: one nobody asks twice takes no room."""

_PAGES = Kept(PAGES_KEPT)


def kept_page(
    request, name: str, mark: Callable[[], Hashable | None], make: Callable[[], Made], *, of_reader: Hashable = ()
) -> Made:
    """What `make` gives for this address and a reader of these rights.

    `mark` is asked before anything is read: a page made while somebody saves is at most newer than what it is kept
    under. None from it, and nothing is kept. `of_reader`: what of the reader beyond rights stands in the page.
    """
    question = request.GET.urlencode()
    now = None if settings.DEBUG or len(question) > LONGEST_QUESTION else mark()
    if now is None:
        return make()
    return _PAGES.under((name, request.path, question, frozenset(request.user.rights()), of_reader, now), make)


def forget() -> None:
    """As after a start: no page is kept."""
    _PAGES.forget()
