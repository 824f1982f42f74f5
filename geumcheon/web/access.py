"""Who may open which address. The tables named in settings.ACCESS_TABLES say it; an address in none of them is shut."""

import logging
from functools import cache

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, resolve_url
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils.module_loading import import_string
from django_htmx.http import HttpResponseClientRedirect

from .footprints import is_background
from .sign_in import asked_again
from .typed.text import typed_of

# What a row may say instead of a right; the tables write the same words.
PUBLIC = "public"
SIGNED_IN = "signed-in"

STILL_OPEN = {settings.PASSWORD_CHANGE_URL, "session", "logout"}
"""Addresses that a person may ask for whose password is too old."""

log = logging.getLogger(__name__)


class AccessMiddleware:
    """Asks once for every page, before its view runs. Stands below authentication and htmx."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        name = request.resolver_match.view_name
        needed = needed_for(name)
        if needed == PUBLIC:
            return None
        if not request.user.is_authenticated:
            return _to_sign_in(request)
        if needed is None or (needed != SIGNED_IN and not request.user.can(needed)):
            log.warning("refused: %s for user %s", name, request.user.pk)
            raise PermissionDenied
        if request.method == "GET" and request.user.must_change_password() and name not in STILL_OPEN:
            return redirect(settings.PASSWORD_CHANGE_URL)
        return None


def page_open_to(user, place: str) -> ResolverMatch:
    """The page of ours that a browser speaks of. 400 for what is none, 403 for one that the person may not open."""
    try:
        match = resolve(place)
    except Resolver404 as nowhere:
        raise BadRequest from nowhere
    needed = needed_for(match.view_name)
    if needed is None or (needed not in (PUBLIC, SIGNED_IN) and not user.can(needed)):
        raise PermissionDenied
    return match


def needed_for(name: str) -> str | None:
    """The right an address asks for; None when no table knows it. "admin:*" stands for a whole namespace."""
    table = access_table()
    namespace, colon, _ = name.partition(":")
    return table.get(name) or (table.get(f"{namespace}:*") if colon else None)


@cache
def access_table() -> dict[str, str]:
    """All tables as one; an address named in two of them is a mistake."""
    joined: dict[str, str] = {}
    for path in settings.ACCESS_TABLES:
        rows = import_string(path)
        if twice := joined.keys() & rows.keys():
            raise ValueError(f"addresses named in two access tables: {sorted(twice)}")
        joined |= rows
    return joined


def rights(request) -> dict:
    """Context: rights — what the reader may do, as a set of names, for menus and buttons."""
    user = getattr(request, "user", None)
    return {"rights": user.rights() if user and user.is_authenticated else frozenset()}


def _to_sign_in(request):
    """To the sign-in page and back; what was typed into a form that came too late is kept. No part of a page is."""
    if is_background(request):
        return HttpResponse(status=401)
    if request.method == "GET" and not request.htmx:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if typed := typed_of(request):
        return asked_again(request, typed)
    if request.htmx:
        return HttpResponseClientRedirect(resolve_url(settings.LOGIN_URL))
    return redirect_to_login(resolve_url(settings.LOGIN_REDIRECT_URL), settings.LOGIN_URL)
