"""Nothing is written by reading: every page that a link leads to is opened, and every table holds what it held."""

import re
from html import unescape
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest
from django.urls import Resolver404, resolve

from tests.factories.users import make_user
from tests.support.dongs import take_dongs
from tests.support.edits import EDITS
from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db

LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"')


@pytest.mark.parametrize("role", ["coordinator", "officer"])
def test_every_page_is_read_without_a_trace(client, role):
    take_dongs()
    client.force_login(make_user(role))
    before = everything()

    seen = crawled(client, "/")

    assert len({name for name, _ in seen}) > 25
    assert not changed(before, everything())


@pytest.mark.parametrize("edit", EDITS.values(), ids=str)
def test_every_form_is_opened_without_a_trace(client, edit):
    address = edit.ready()
    role, department = edit.who
    client.force_login(make_user(role, department=department))
    before = everything()

    assert client.get(address).status_code in (200, 405)
    assert not changed(before, everything())


def crawled(client, start: str) -> set:
    """Kinds of address that were opened; two that differ in their figures alone are one kind."""
    waiting, seen = [start], set()
    while waiting:
        address = waiting.pop()
        kind = _kind(address)
        if kind is None or kind in seen:
            continue
        seen.add(kind)
        answer = client.get(address)
        assert answer.status_code < 500, address
        if answer.status_code in (301, 302):
            waiting.append(urljoin(address, answer.url))
        elif answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html"):
            waiting += [urljoin(address, each) for each in _links(answer)]
    return seen


def _links(answer) -> list[str]:
    found = (unescape(each) for each in LINK.findall(answer.content.decode()))
    return [each.partition("#")[0] for each in found if each and not each.startswith("#")]


def _kind(address: str):
    """Its name and what is asked of it; None for what is none of ours."""
    parts = urlsplit(address)
    try:
        return resolve(parts.path).view_name, frozenset(name for name, _ in parse_qsl(parts.query))
    except Resolver404:
        return None
