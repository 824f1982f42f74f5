"""The page to which somebody comes back after signing in again: its form holds what was typed, and nothing is saved."""

from dataclasses import asdict

from django.contrib import messages
from django.shortcuts import redirect, render, resolve_url

from .refill import refilled
from .text import Typed

KEPT = "typed"
"""Key of a session's data: what its owner typed, until it is shown or sent."""

BACK = "로그인이 끝나 저장하지 못한 내용을 아래에 그대로 다시 적어 두었습니다. 확인한 뒤 저장하십시오."
FILES = "첨부한 파일은 다시 고르십시오."
OTHERS = "다른 사람이 적던 내용이라 되살리지 않았습니다."


def put_back(request, typed: Typed):
    """Leads to the form that was sent, for the person who sent it."""
    request.saved_nothing = True  # for the access log
    if not typed.is_of(request.user):
        messages.warning(request, OTHERS)
        return redirect("home")
    request.session[KEPT] = asdict(typed)
    return redirect(typed.path)


class TypedMiddleware:
    """Stands below messages. Asks nothing of the database that the session has not told already."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        typed = _waiting(request)
        if typed is None:
            return self.get_response(request)
        del request.session[KEPT]
        if request.method != "GET":
            return self.get_response(request)
        messages.warning(request, f"{BACK} {FILES}" if typed.files else BACK)
        return _filled(request, typed, self.get_response(request))


def _waiting(request) -> Typed | None:
    """What is to be shown at this very address."""
    kept = request.session.get(KEPT) if request.user.is_authenticated else None
    return Typed(**kept) if kept and kept["path"] == request.get_full_path() else None


def _filled(request, typed: Typed, response):
    """The page with its form filled; where it has no place for something, all that was typed as plain text."""
    if response.status_code == 200 and response.headers["Content-Type"].startswith("text/html"):
        page = refilled(response.content.decode(), typed.path, typed.fields)
        if not page.lost:
            response.content = page.html
            return response
    list(messages.get_messages(request))  # read, and told in other words
    context = {"messages": [], "lines": [(name, value) for name, each in typed.fields for value in each if value]}
    return render(request, "registration/typed.html", context | {"path": resolve_url(typed.path)})
