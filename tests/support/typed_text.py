"""A form that is sent after its session has ended, and the sign-in page that carries what was typed."""

import re
from html import unescape

from pledges.models import OpenSession
from tests.factories.users import PASSWORD

TARGET = "/pledges/7/주민참여-1/targets/measure/?plan=1&item=participatory-budget&column=2018&at=0"


def fields_of(html: str) -> dict:
    """Values of the texts and hidden fields of a page's form."""
    found = {}
    for tag in re.findall(r"<input [^>]*>", html):
        said = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if said.get("type") in ("text", "hidden") and said["name"] != "csrfmiddlewaretoken":
            found[said["name"]] = unescape(said.get("value", ""))
    return found


def sent_late(client, form, address=TARGET, **typed):
    """The form sent after the session has ended."""
    OpenSession.objects.end()
    return client.post(address, form | ({"kind": "counted"} if address == TARGET else {}) | typed)


def sign_in(client, answer, name="kim", **more):
    carried = re.search(r'name="typed" value="([^"]*)"', answer.content.decode())[1]
    return client.post("/login/", {"username": name, "password": PASSWORD, "typed": unescape(carried)} | more)
