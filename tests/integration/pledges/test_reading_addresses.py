"""Addresses that only show refuse every way of sending, found by walking all that pledges have."""

import pytest
from django.urls import reverse

from pledges.urls import of_pledges, urlpatterns
from tests.support.edits import APART, EDITS

pytestmark = pytest.mark.django_db

WRITES = {name.removeprefix("pledges:") for name in {*EDITS, *APART} if name.startswith("pledges:")}
PLEDGE = {"term": "7", "code": "주민참여-1"}
NAMES = [each.name for each in (*urlpatterns, *of_pledges) if getattr(each, "name", None)]


def test_there_are_addresses_that_only_show_and_those_that_write():
    assert set(NAMES) & WRITES
    assert len(set(NAMES) - WRITES) > 25


@pytest.mark.parametrize("name", sorted(set(NAMES) - WRITES))
def test_what_only_shows_cannot_be_sent_to(client_as, name):
    client = client_as("coordinator")

    answers = [getattr(client, method)(address_of(name)) for method in ("post", "put", "patch", "delete")]

    assert [answer.status_code for answer in answers] == [405] * 4


def address_of(name: str) -> str:
    taken = next(each for each in (*urlpatterns, *of_pledges) if getattr(each, "name", None) == name)
    asked = {key: value for key, value in (PLEDGE | {"revision": 1}).items() if key in taken.pattern.converters}
    return reverse(f"pledges:{name}", kwargs=asked)
