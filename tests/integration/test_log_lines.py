"""What the server's log holds: numbers of people and requests, never names, words that were looked for, or texts."""

import logging
import re

import pytest
from django.test import Client

from geumcheon.web.trace import RequestNumber
from tests.factories.users import PASSWORD, make_user
from tests.support.addresses import addresses, busy_office

pytestmark = pytest.mark.django_db

NAME, WORD = "honggildong", "홍길동"


@pytest.fixture
def lines(caplog):
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(RequestNumber())
    caplog.handler.setFormatter(logging.Formatter(" %(request_number)s %(name)s %(message)s"))
    return lambda: caplog.text


@pytest.mark.parametrize("role", ["viewer", "coordinator"])
def test_a_walk_over_all_addresses_leaves_no_name_in_the_log(lines, client, role, settings, tmp_path):
    settings.DATA_DIR = tmp_path
    busy_office()
    client.force_login(make_user(role, username=NAME, display_name=WORD))
    walked = addresses().values()
    for address in walked:
        client.get(address, {"q": WORD, "name": WORD})
        client.post(address, {"q": WORD, "reason": WORD})

    assert len(walked) > 40
    assert "Forbidden" in lines() or "Method Not Allowed" in lines()
    assert not re.search(f"{NAME}|{WORD}|%ED%99%8D", lines())


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
