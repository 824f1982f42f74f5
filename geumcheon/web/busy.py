"""When the database is busy: two savers that wait for each other try again, and whoever waited too long is told so.

Nothing was saved then, and everything that was typed comes along on the page, to be sent once more.
"""

import logging
import random
import sqlite3
import time

from django.db import OperationalError
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.cache import add_never_cache_headers

from .typed.text import typed_of

PAUSES = (0.05, 0.2, 0.5)
"""Seconds before each further try, made a little longer or shorter so that the two do not meet again."""

RETRY_AFTER = 30
TRIED_AGAIN = {"40P01", "40001"}
"""PostgreSQL: a deadlock, and two states that cannot both be. One of the two was undone as a whole."""
WAITED = {"55P03", "57014"}
"""A lock that was not to be had in time, and a statement that took too long."""
LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}

log = logging.getLogger(__name__)


class BusyMiddleware:
    """Stands last, so that nothing but the view is tried again."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        for pause in (*PAUSES, None):
            try:
                return view(request, *args, **kwargs)
            except OperationalError as fault:
                if pause is None or _code(fault) not in TRIED_AGAIN:
                    return _told(request, fault)
                log.warning("tried again after %s: %s", _code(fault), request.path)
            time.sleep(pause * random.uniform(0.5, 1.5))
            _rewind(request)
        raise AssertionError("the last try answers")


def _rewind(request) -> None:
    """Files that came along were read to their end by the try before."""
    for _, files in request.FILES.lists():
        for file in files:
            file.seek(0)


def _told(request, fault: OperationalError):
    if not is_busy(fault):
        raise fault
    log.warning("busy (%s): %s", _code(fault), request.path)
    context = {"typed": typed_of(request), "path": request.get_full_path()}
    return _again_later(render(request, "503.html", context))


def is_busy(fault: BaseException | None) -> bool:
    """Whether the same could be done a little later."""
    return isinstance(fault, OperationalError) and _code(fault) in TRIED_AGAIN | WAITED | LOCKED


def told_without_asking(request):
    """The same page where it was not even known who asks: nothing more is asked of the database.

    Its form has no token, and so leads back to the page that was sent, with what was typed.
    """
    context = {"typed": typed_of(request, whose=False), "path": request.get_full_path()}
    return _again_later(HttpResponse(render_to_string("503.html", context)))


def _again_later(response):
    response.status_code = 503
    response.headers["Retry-After"] = RETRY_AFTER
    add_never_cache_headers(response)
    return response


def _code(fault: OperationalError) -> str | int | None:
    """What the engine calls it; of SQLite the plain code, whatever more it says."""
    cause = fault.__cause__
    sqlite = getattr(cause, "sqlite_errorcode", None)
    return getattr(cause, "pgcode", None) if sqlite is None else sqlite & 0xFF
