"""Every request has a number: in its answer, in the lines of the log, in the history and in the access log."""

import logging
from uuid import uuid4

from geumcheon.lib.trace import Trace, current, traced


class TraceMiddleware:
    """Stands below the proxies, which say where a request comes from."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with traced(Trace(uuid4(), request.META.get("REMOTE_ADDR", ""))) as trace:
            response = self.get_response(request)
        response.headers["X-Request-ID"] = str(trace.request)
        return response


class RequestNumber(logging.Filter):
    """Gives each line of the log the number of its request; "-" outside one."""

    def filter(self, record):
        record.request_number = current().request or "-"
        return True
