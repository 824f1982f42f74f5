"""One request as the access log tells it: who, when, from where, whose data, what."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from geumcheon.lib.trace import current

from .background import is_background

UNTOLD = {"admin:jsi18n"}
"""Addresses that show nobody's data."""

LONGEST, ADDRESS = 200, 45
SAFE = {"GET", "HEAD", "OPTIONS"}
REFUSED, CONFLICT, LOCKED = 403, 409, 429


@dataclass(frozen=True, slots=True)
class Footprint:
    """`user` is a key, None for nobody; `name` what somebody who failed to sign in typed; `target` whose data."""

    at: datetime
    user: int | None
    who: str
    name: str
    kind: str
    page: str
    target: str
    request: UUID | None
    address: str


def footprint_of(request, response) -> Footprint | None:
    """None for what is not logged: nobody's pages, pages that are not there, what a page asks by itself."""
    match = request.resolver_match
    kind = _kind(request, response, match.view_name) if match else ""
    if not kind:
        return None
    who, trace = request.came_as or (request.user if kind == "sign-in" else None), current()
    user, address = who.pk if who else None, trace.address[:ADDRESS]
    name = request.POST.get("username", "") if kind == "failed" else ""
    shown = getattr(request, "printed", "") or request.path
    page, target = (text.replace("\0", "�")[:LONGEST] for text in (shown, _target(request, match.kwargs)))
    return Footprint(timezone.now(), user, str(who or ""), name, kind, page, target, trace.request, address)


def _kind(request, response, name: str) -> str:
    if name == "login" and request.method == "POST" and request.came_as is None:
        return _of_sign_in(request, response)
    if request.came_as is None:
        return ""
    if response.status_code == REFUSED:
        return "refused"
    if is_background(request) or name in UNTOLD:
        return ""
    if name == "logout" and request.method == "POST":
        return "sign-out"
    if getattr(request, "printed", ""):
        return "print"
    return _of_page(request, response)


def _of_sign_in(request, response) -> str:
    if request.user.is_authenticated:
        return "sign-in"
    return "failed" if request.POST.get("username") and response.status_code in (200, LOCKED) else ""


def _of_page(request, response) -> str:
    """A form that was taken leads on to a page; one that comes back was only shown again."""
    if response.status_code in (200, CONFLICT):
        return "download" if "attachment" in response.headers.get("Content-Disposition", "") else "view"
    is_taken = request.method not in SAFE and response.status_code < 400
    return "edit" if is_taken and not getattr(request, "saved_nothing", False) else ""


def _target(request, kwargs: dict) -> str:
    """Whose data: the pledge or dong of the address, or what the view said (request.access_target)."""
    if told := getattr(request, "access_target", ""):
        return told
    return target_of(kwargs)


def target_of(kwargs: dict) -> str:
    """The pledge or dong of an address; empty where it names none."""
    if {"term", "code"} <= kwargs.keys():
        return f"{kwargs['term']}:{kwargs['code']}"
    return str(kwargs.get("dong", ""))
