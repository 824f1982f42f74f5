"""Leaves the footprints of a request: at most one short transaction, after its answer is made.

Where the database is busy or cannot be written, footprints wait in memory for the next request: no reader waits for
a writer, and none is told that a page failed which was shown. So many may wait; for what is more, and for what still
waits when the process ends, the server's log is the place.
"""

import atexit
import logging
from collections import deque
from contextlib import nullcontext
from importlib import import_module

from django.conf import settings
from django.db import Error, transaction

from geumcheon.web.short_wait import not_waiting

from .background import is_background
from .footprint import Footprint, footprint_of

MOST_WAITING = 10_000
waiting: deque[Footprint] = deque()
log = logging.getLogger(__name__)


class FootprintsMiddleware:
    """Stands below authentication."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.came_as = None
        response = self.get_response(request)
        if footprint := footprint_of(request, response):
            waiting.append(footprint)
        leave(request.session if _is_due(request) else None)
        return response

    def process_view(self, request, view, args, kwargs):
        """Who came, before signing in or out makes somebody else of them."""
        request.came_as = request.user if request.user.is_authenticated else None


def leave(session=None, patience=not_waiting) -> None:
    """Stamp the session, if one is given, and write what waits."""
    batch = [waiting.popleft() for _ in range(len(waiting))]
    if not batch and session is None:
        return
    try:
        with patience(), transaction.atomic():
            if session is not None:
                session.touch()
            access_log().write(batch)
    except Error as fault:
        waiting.extendleft(reversed(batch))
        log.warning("access log: %s records wait (%s)", len(batch), type(fault).__name__)
        _hold_to(MOST_WAITING)


def leave_all() -> None:
    """At the end of the process: waits for its turn as long as any save, for nobody will write it later."""
    leave(patience=nullcontext)
    _hold_to(0)


def _hold_to(most: int) -> None:
    """The oldest of what is more goes to the server's log, which names people by their numbers and no addresses."""
    while len(waiting) > most:
        lost = waiting.popleft()
        told = (lost.at.isoformat(), lost.user, lost.kind, lost.page, lost.target, lost.request)
        log.error("access log: not in its table: %s user %s %s %s %s request %s", *told)


def access_log():
    """The module of an app that keeps the log: write(footprints), last_sign_in(user)."""
    return import_module(settings.ACCESS_LOG)


def _is_due(request) -> bool:
    """Who is not known by now is not asked for: the database was too busy to tell."""
    if request.came_as is None or is_background(request):
        return False
    return request.user.is_authenticated and request.session.is_due()


atexit.register(leave_all)
