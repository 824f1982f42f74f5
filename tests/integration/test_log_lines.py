"""What the server's log holds: numbers of people and requests, never names, words that were looked for, or texts."""

import logging
import re
from html import unescape
from urllib.parse import unquote

import pytest
from django.test import Client

from geumcheon.web.trace import RequestNumber
from pledges.models import Pledge, PledgeAuthor
from tests.factories.users import PASSWORD, make_user
from tests.support.addresses import addresses, busy_office, read_whole

pytestmark = pytest.mark.django_db

NAME, WORD, MAIL, PHONE = "honggildong", "홍길동", "hong@example.kr", "02-0000-0000"
LED = re.compile(r'(?:href|action|formaction|src|data-address|hx-get|hx-post)="([^"]*)"')


@pytest.fixture
def lines(caplog):
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(RequestNumber())
    caplog.handler.setFormatter(logging.Formatter(" %(request_number)s %(name)s %(message)s"))
    return lambda: caplog.text


def addresses_on(answer) -> set[str]:
    """Where the page leads to or asks by itself, in plain letters: it stays in histories, on paper, at the proxy."""
    led = (*LED.findall(b"".join(answer).decode("utf-8", "replace")), answer.headers.get("Location", ""))
    return {unquote(unescape(each)) for each in led}


@pytest.mark.parametrize("role", ["viewer", "coordinator"])
def test_a_walk_over_all_addresses_leaves_no_name_in_log_or_address(lines, client, role, own_files):
    busy_office()
    author = {"team": "팀", "name": WORD, "phone": PHONE}
    PledgeAuthor.objects.create(pledge=Pledge.objects.get(code="주민참여-1"), order=70, **author)
    client.force_login(make_user(role, username=NAME, display_name=WORD, email=MAIL))
    walked, led = [address for name, address in addresses().items() if name != "logout"], set()
    for address in walked:
        led |= addresses_on(client.get(address))
        read_whole(client.get(address, {"q": WORD, "name": WORD}))
        client.post(address, {"q": WORD, "reason": WORD})

    assert len(walked) > 40
    assert "Forbidden" in lines() or "Method Not Allowed" in lines()
    assert not re.search(f"{NAME}|{WORD}|%ED%99%8D", lines())
    assert client.get("/account/").status_code == 200
    assert len(led) > 30
    assert [each for each in led if re.search(f"{NAME}|{WORD}|{MAIL}|{PHONE}", each)] == []


@pytest.mark.parametrize("name", [NAME, f"{NAME}\r\nINFO root: signed in", "a\0b", "x" * 10_000])
def test_what_is_typed_at_the_sign_in_page_is_in_no_line(lines, settings, name):
    settings.AXES_ENABLED = True
    make_user("viewer", username=NAME, password=PASSWORD)
    for _ in range(6):
        answer = Client().post("/login/", {"username": name, "password": "wrong-password"})

    assert answer.status_code in (200, 429)
    assert "wrong-password" not in lines()
    assert NAME not in lines()
    assert "signed in" not in lines()


def test_a_line_bears_the_number_of_its_request(lines, client_as):
    answer = client_as("viewer").get("/admin/")

    logging.getLogger("tests").info("later")
    assert f"{answer.headers['X-Request-ID']} django.request Forbidden" in lines()
    assert " - tests later" in lines()
