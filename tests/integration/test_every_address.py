"""What holds for every address, found by walking all of them in one office that has something behind each."""

import pytest
from django.test import Client

from tests.support.addresses import addresses, every_name, read_whole
from tests.support.addresses_written import writing
from tests.support.everything import changed, everything


@pytest.fixture
def walker(busy_manager, db):
    client = Client(enforce_csrf_checks=True, raise_request_exception=True)
    client.force_login(busy_manager)
    return client


def test_every_address_of_the_office_is_walked(walker):
    walked = addresses().keys()

    assert {name for name in every_name() if not name.startswith("admin:")} - walked == set()
    assert set(writing()) <= walked


def test_a_form_without_its_token_is_refused_everywhere(walker):
    before = everything()

    answers = {name: walker.post(address, {"reason": "x"}).status_code for name, address in addresses().items()}

    assert {name: status for name, status in answers.items() if status != 403} == {}
    assert not changed(before, everything())


def test_no_page_and_no_file_is_left_in_a_shared_computers_cache(walker):
    kept = {}
    for name, address in addresses().items():
        answer = walker.get(address)
        read_whole(answer)
        if answer.headers["Cache-Control"] != "no-store, private":
            kept[name] = answer.headers["Cache-Control"]

    assert kept == {}
