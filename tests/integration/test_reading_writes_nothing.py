"""Nothing is written by reading: every page that a link leads to is opened, and every table holds what it held."""

import pytest

from tests.factories.users import make_user
from tests.support.crawl import crawled
from tests.support.dongs import take_dongs
from tests.support.edits import EDITS
from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", ["coordinator", "officer"])
def test_every_page_is_read_without_a_trace(client, role):
    take_dongs()
    client.force_login(make_user(role))
    before = everything()

    seen = [(address, kind, answer.status_code) for address, kind, answer in crawled(client, "/")]

    assert [address for address, _, status in seen if status >= 500] == []
    assert len({name for _, (name, _), _ in seen}) > 25
    assert not changed(before, everything())


@pytest.mark.parametrize("edit", EDITS.values(), ids=str)
def test_every_form_is_opened_without_a_trace(client, edit):
    address = edit.ready()
    role, department = edit.who
    client.force_login(make_user(role, department=department))
    before = everything()

    assert client.get(address).status_code in (200, 405)
    assert not changed(before, everything())
