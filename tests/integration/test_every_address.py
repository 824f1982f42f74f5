"""What holds for every address, found by walking all of them in one office that has something behind each."""

import pytest
from django.test import Client, override_settings

from tests.integration.test_edit_addresses import rolled_back, writing
from tests.support.addresses import addresses, busy_office, every_name, read_whole
from tests.support.everything import changed, everything


@pytest.fixture(scope="module")
def manager(django_db_setup, django_db_blocker, tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    with django_db_blocker.unblock(), rolled_back(), override_settings(DATA_DIR=folder):
        yield busy_office()


@pytest.fixture
def walker(manager, db):
    client = Client(enforce_csrf_checks=True, raise_request_exception=True)
    client.force_login(manager)
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
