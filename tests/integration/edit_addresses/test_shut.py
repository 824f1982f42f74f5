"""Every address that can be written to: who is refused, and when."""

from urllib.parse import unquote, urlsplit

import pytest
from django.test import Client

from pledges.models import AccessRecord
from tests.support.edits.edit import LEAD
from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db

READERS = [("viewer", LEAD[1]), ("auditor", LEAD[1])]


@pytest.mark.parametrize("person", [*READERS, "stranger"], ids=str)
def test_nobody_else_writes(desk, edit, person):
    person = edit.stranger if person == "stranger" else person
    if person is None:
        pytest.skip("every officer may")
    sent = desk.form(desk.signed_in(edit.who)) | edit.typed()
    client, before = desk.signed_in(person), everything()

    status = desk.post(client, sent).status_code
    assert status in (403, 404)
    assert not changed(before, everything())
    told = AccessRecord.objects.order_by("pk").last()
    assert status == 404 or (told.kind, told.user_id, told.page) == ("refused", _person_of(client), _path(desk.address))


def test_without_a_session_it_leads_to_the_door(desk, edit):
    sent = desk.form(desk.signed_in(edit.who)) | edit.typed()
    before = everything()

    answer = desk.post(Client(), sent)

    assert answer.status_code in (302, 401, 403)
    assert not changed(before, everything())


def test_what_is_shut_stays_as_it_is(desk, edit):
    if edit.shut is None:
        pytest.skip("it is open in every state")
    client = desk.signed_in(edit.who)
    sent = desk.form(client) | edit.typed()
    edit.shut()
    before = everything()

    assert desk.post(client, sent).status_code == 409
    assert not changed(before, everything())


def _person_of(client: Client) -> int:
    return int(client.session["_auth_user_id"])


def _path(address: str) -> str:
    return unquote(urlsplit(address).path)[:200]
