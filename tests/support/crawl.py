"""Going through the pages of the office as a reader does, by the links that are on them."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.urls import Resolver404, resolve

LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"')


def crawled(client, start: str) -> Iterator[tuple[str, tuple, object]]:
    """Address, kind and answer of each page; two addresses that differ in their figures alone are one kind."""
    waiting, seen = [start], set()
    while waiting:
        address = waiting.pop()
        kind = _kind(address)
        if kind is None or kind in seen:
            continue
        seen.add(kind)
        answer = client.get(address)
        yield address, kind, answer
        if answer.status_code in (301, 302):
            waiting.append(urljoin(address, answer.url))
        elif is_page(answer):
            waiting += [urljoin(address, each) for each in _links(answer)]


def is_page(answer) -> bool:
    return answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")


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
