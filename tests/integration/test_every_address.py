"""What holds for every address, found by walking all of them: forms need their token, pages are not kept."""

from contextlib import suppress

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from pledges.models import ChangeSet
from tests.factories.users import make_user
from tests.integration.test_access_table import every_name
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

PLEDGE = {"term": "7", "code": "주민참여-1"}
GIVEN = ({}, PLEDGE, PLEDGE | {"revision": 1}, {"dong": "독산1동"}, {"key": 1}, {"token": "x"}, {"object_id": "1"})


def addresses() -> dict[str, str]:
    """By name; those that need what is not given here are left out."""
    found = {}
    for name in every_name():
        for given in GIVEN:
            with suppress(NoReverseMatch):
                found[name] = reverse(name, kwargs=given)
    return found


@pytest.fixture
def walker():
    take_real()
    client = Client(enforce_csrf_checks=True, raise_request_exception=True)
    client.force_login(make_user("coordinator"))
    return client


def test_most_addresses_are_walked():
    assert {"login", "logout", "session", "pledges:target-detail", "pledges:person-create"} <= addresses().keys()
    assert len(addresses()) > 60


def test_a_form_without_its_token_is_refused_everywhere(walker):
    saves = ChangeSet.objects.count()

    answers = {name: walker.post(address, {"reason": "x"}).status_code for name, address in addresses().items()}

    assert {name: status for name, status in answers.items() if status != 403} == {}
    assert ChangeSet.objects.count() == saves


def test_no_page_and_no_file_is_left_in_a_shared_computers_cache(walker):
    kept = {}
    for name, address in addresses().items():
        answer = walker.get(address)
        if answer.headers["Cache-Control"] != "no-store, private":
            kept[name] = answer.headers["Cache-Control"]

    assert kept == {}
