"""Every address that can be written to: it saves, and refuses what had not seen or was too late.

How each is reached stands in tests/support/edits; an address that takes POST and is missing there fails here.
"""

import re
from html import unescape

import pytest

from pledges.actions.history import unreplayed
from pledges.models import Pledge
from tests.support.addresses_written import writing
from tests.support.edits import APART, EDITS
from tests.support.everything import changed, everything

pytestmark = pytest.mark.django_db


def test_every_address_that_can_be_written_to_is_walked():
    assert set(writing()) == {*EDITS, *APART}


def test_it_saves_and_leads_on(desk, edit):
    client = desk.signed_in(edit.who)
    sent, before = desk.form(client) | edit.typed(), everything()

    answer = desk.post(client, sent)

    assert answer.status_code in (302, 303), unescape(answer.content.decode())[-3000:]
    assert changed(before, everything())
    assert [name for pledge in Pledge.objects.select_related("term") for name in unreplayed(pledge)] == []
    assert client.get(answer.url).status_code == 200


def test_without_what_the_page_had_seen_nothing_is_saved(desk, edit):
    client = desk.signed_in(edit.who)
    sent, before = desk.form(client) | edit.typed(), everything()
    tokens = [name for name in sent if desk.is_token(name)]
    if not edit.tokens:
        pytest.skip("it makes something new")
    assert tokens

    bare = {name: value for name, value in sent.items() if name not in tokens}
    answers = [desk.post(client, bare | dict.fromkeys(tokens, wrong)) for wrong in ("", "x", "999999999999")]
    answers.append(desk.post(client, bare))

    assert {answer.status_code for answer in answers} <= {400, 409}
    assert all(_keeps(answer, edit.typed()) for answer in answers)
    assert not changed(before, everything())


def test_what_others_saved_first_is_not_overwritten(desk, edit):
    if edit.others is None:
        pytest.skip("nobody can be quicker here")
    mine, theirs = desk.signed_in(edit.who), desk.signed_in(edit.who)
    sent = desk.form(mine) | edit.typed()
    assert desk.post(theirs, desk.form(theirs) | edit.others()).status_code in (302, 303)
    before = everything()

    answer = desk.post(mine, sent)

    assert answer.status_code == edit.late
    assert answer.status_code == 404 or _keeps(answer, edit.typed())
    assert not re.search(r">\s*(?:True|False|None)\s*<", answer.content.decode())
    assert not changed(before, everything())


def _keeps(answer, typed: dict) -> bool:
    """Whether the page still holds the words that were typed."""
    page = unescape(answer.content.decode())
    said = [each for value in typed.values() for each in (value if isinstance(value, list) else [value])]
    return all(each in page for each in said)
