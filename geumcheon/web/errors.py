"""Pages for what went wrong. They say it in one sentence and never show what the system knows."""

import sys

from django.http import HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

from geumcheon.lib.trace import current

from .busy import is_busy, told_without_asking
from .sign_in import asked_again
from .typed.page import put_back
from .typed.text import FIELD, typed_of


def csrf_failure(request, reason=""):
    """403 for a form from elsewhere. One that this site's own page sent too late leads back with what was typed."""
    typed = typed_of(request) if _came_from_here(request) else None
    if typed is None or _is_sign_in(request):
        return render(request, "403_csrf.html", status=403)
    return put_back(request, typed) if request.user.is_authenticated else asked_again(request, typed)


def _came_from_here(request) -> bool:
    """As the browser says, which no page of another site can make it say."""
    own, said = f"{request.scheme}://{request.get_host()}", request.headers
    return said.get("Origin") == own and said.get("Sec-Fetch-Site", "same-origin") == "same-origin"


def _is_sign_in(request) -> bool:
    """A sign-in page that carries nothing: there is only a name to type again."""
    return request.resolver_match.view_name == "login" and FIELD not in request.POST


def server_error(request):
    """A fault of the system: all it tells is the number by which the log knows the request.

    A database that was busy before the view began is none: it is told as one that was busy then.
    """
    if is_busy(sys.exc_info()[1]):
        return told_without_asking(request)
    return HttpResponseServerError(render_to_string("500.html", {"number": current().request}))
