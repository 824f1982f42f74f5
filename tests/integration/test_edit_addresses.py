"""Every address that can be written to, found by walking all of them: who is refused, when, and that nothing is saved.

How each is reached stands in tests/support/edits; an address that takes POST and is missing there fails here.
"""

import inspect
import re
import unicodedata
from html import unescape
from urllib.parse import unquote, urlencode, urlsplit

import pytest
from django.apps import apps
from django.db import models, transaction
from django.test import Client
from django.urls import get_resolver

from pledges.actions.history import unreplayed
from pledges.models import AccessRecord, Pledge
from tests.factories.users import make_user
from tests.pages.forms import edit_form, fields_of, typed_names
from tests.support.edits import APART, EDITS, Edit
from tests.support.edits.edit import LEAD
from tests.support.everything import changed, everything, number_anew, over_long, texts

pytestmark = pytest.mark.django_db

READERS = [("viewer", LEAD[1]), ("auditor", LEAD[1])]
URLENCODED = "application/x-www-form-urlencoded"
NFD = unicodedata.normalize("NFD", "가나")
NONSENSE = {
    "NUL": "가\0나",
    "a lone surrogate": "가\ud800나",
    "a million signs": "a" * 1_000_000,
    "too long for a name": "a" * 201,
    "emoji": "가🎉나",
    "NFD": NFD,
    "controls": "가\x1b\x07나",
}


def writing(resolver=None, spaces=()) -> list[str]:
    """Full names of the addresses that let POST through, the admin's apart."""
    names = []
    for entry in (resolver or get_resolver()).url_patterns:
        if hasattr(entry, "url_patterns"):
            if entry.namespace != "admin":
                names += writing(entry, (*spaces, entry.namespace) if entry.namespace else spaces)
        elif "POST" in _methods(entry.callback):
            names.append(":".join((*spaces, entry.name)))
    return names


def _methods(view) -> set[str]:
    """What its decorators let through; POST too where none says anything."""
    while view is not None:
        taken = inspect.getclosurevars(view).nonlocals.get("request_method_list") if inspect.isfunction(view) else None
        if taken is not None:
            return set(taken)
        view = getattr(view, "__wrapped__", None)
    return {"GET", "POST"}


def test_every_address_that_can_be_written_to_is_walked():
    assert set(writing()) == {*EDITS, *APART}


class Desk:
    """An edit with its rows made, and people who come to it."""

    def __init__(self, edit: Edit):
        self.edit, self.address = edit, edit.ready()

    def signed_in(self, person) -> Client:
        role, department = person
        client = Client(raise_request_exception=False)
        client.force_login(make_user(role, department=department))
        return client

    def form(self, client: Client, **typed) -> dict[str, list[str]]:
        return fields_of(edit_form(client.get(self.address))) | typed

    def post(self, client: Client, sent: dict):
        """Also what no browser would send: signs are passed on as they are."""
        body = urlencode(sent, doseq=True, errors="surrogatepass")
        return client.post(self.address, body, content_type=URLENCODED)

    def is_token(self, name: str) -> bool:
        return name.endswith(self.edit.tokens)


@pytest.fixture(scope="module", params=EDITS.values(), ids=str)
def rows(request, django_db_setup, django_db_blocker):
    """What an edit needs is made once for all of its tests; each of them is undone."""
    with django_db_blocker.unblock(), rolled_back():
        yield Desk(request.param)


@pytest.fixture
def desk(rows, db):
    return rows


@pytest.fixture
def edit(desk):
    return desk.edit


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


def test_fields_that_the_page_does_not_have_change_nothing(desk, edit):
    """They are ignored, or nothing is saved at all."""
    client = desk.signed_in(edit.who)
    sent, before = desk.form(client) | edit.typed(), everything()

    status, alone = _saved_by(lambda: desk.post(client, sent))
    assert status in (302, 303)
    status, with_more = _saved_by(lambda: desk.post(client, _every_field(sent) | sent))

    assert not changed(with_more, before if status == 400 else alone)


def test_odd_signs_are_refused_or_made_clean(desk, edit):
    client = desk.signed_in(edit.who)
    form = edit_form(client.get(desk.address))
    sent, before = fields_of(form) | edit.typed(), everything()
    fields = [name for name in typed_names(form) if not edit.texts or name.endswith(edit.texts)]
    if not fields:
        pytest.skip("nothing is typed here")

    for field in _one_of_a_kind(fields):
        for what, text in NONSENSE.items():
            with rolled_back():
                status = desk.post(client, sent | {field: text}).status_code
                assert status < 500, (field, what)
                held = everything()
                assert status in (302, 303) or not changed(before, held), (field, what)
                assert not [each for each in texts(held) if _is_dirty(each)], (field, what)
                assert not over_long(held), (field, what)


def _person_of(client: Client) -> int:
    return int(client.session["_auth_user_id"])


def _path(address: str) -> str:
    return unquote(urlsplit(address).path)[:200]


def _one_of_a_kind(names: list[str]) -> list[str]:
    """Two of the fields that differ in their numbers only: dong12-decided, dong13-decided."""
    kinds: dict[str, list[str]] = {}
    for name in names:
        kinds.setdefault(re.sub(r"\d+", "#", name), []).append(name)
    return [name for kind in kinds.values() for name in kind[:1]]


def _is_dirty(text: str) -> bool:
    return "\0" in text or NFD in text or "\x1b" in text or len(text) >= 1_000_000


def _keeps(answer, typed: dict) -> bool:
    """Whether the page still holds the words that were typed."""
    page = unescape(answer.content.decode())
    said = [each for value in typed.values() for each in (value if isinstance(value, list) else [value])]
    return all(each in page for each in said)


def _every_field(sent: dict) -> dict:
    """A wish for every column of every table, under its own name and under each prefix that the page uses."""
    prefixes = {"", *(match[0] for name in sent if (match := re.match(r".*-", name)))}
    fields = {field.name: field for model in apps.get_models() for field in model._meta.concrete_fields}
    return {prefix + name: _wish(field) for name, field in fields.items() for prefix in prefixes}


def _wish(field: models.Field) -> str:
    if field.choices:
        return str(field.choices[-1][0])
    if isinstance(field, models.DateField):
        return "2001-01-01"
    if isinstance(field, models.BooleanField):
        return "on"
    is_number = isinstance(field, models.IntegerField | models.DecimalField) or field.is_relation
    return "77" if is_number else "confirmed" if field.name == "state" else "몰래 넣은 값"


class rolled_back(transaction.Atomic):
    """A block whose writes are undone at its end."""

    def __init__(self):
        super().__init__(using=None, savepoint=True, durable=False)

    def __exit__(self, kind, *rest):
        if kind is None:
            transaction.set_rollback(True)
        super().__exit__(kind, *rest)


def _saved_by(act) -> tuple[int, dict]:
    """How it was answered, and what the database holds then.

    PostgreSQL gives a number out once even where the row is undone, and names and addresses tell rows by theirs.
    """
    with rolled_back():
        number_anew()
        return act().status_code, everything()
