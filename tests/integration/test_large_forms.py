"""What is too large to be any form of ours is refused in words before a page reads it; nothing is saved."""

import pytest
from django.urls import reverse

from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db
MEGABYTE = 1024 * 1024


def test_a_form_of_more_than_five_megabytes_is_refused_in_words(client_as):
    client, address = client_as("coordinator"), reverse("pledges:term-create")
    client.raise_request_exception = False
    sent, before = {"ordinal": "8", "first_year": "2022", "last_year": "2026"}, everything()

    answer = client.post(address, sent | {"more": "9" * (5 * MEGABYTE)})

    assert (answer.status_code, "보낸 내용을 읽을 수 없습니다" in answer.content.decode()) == (400, True)
    assert not changed(before, everything())
    assert client.post(address, sent | {"more": "9" * MEGABYTE}).status_code == 302
