"""A busy database: who met another tries again, who waited too long is told and keeps what was typed."""

import sqlite3
from html import unescape

import pytest
from django.core.files.base import ContentFile
from django.db import OperationalError, connection
from django.http import HttpResponse

from geumcheon.web import busy
from geumcheon.web.sessions import SessionStore
from pledges.views import targets
from tests.factories.users import make_user
from tests.pages.forms import edit_form, sent_as_shown
from tests.support.edits import EDITS

pytestmark = pytest.mark.django_db

TARGET = EDITS["pledges:target-detail"]


def fault(code: str | int) -> OperationalError:
    """As the engine of this run raises it."""
    cause = sqlite3.OperationalError("x") if isinstance(code, int) else Exception("x")
    setattr(cause, "sqlite_errorcode" if isinstance(code, int) else "pgcode", code)
    error = OperationalError("x")
    error.__cause__ = cause
    return error


@pytest.fixture
def desk(client, monkeypatch):
    """The form of a target; `fail(code, times)` lets its save meet that fault so often."""
    monkeypatch.setattr(busy, "PAUSES", (0, 0, 0))
    address, save, left = TARGET.ready(), targets._save, []
    client.force_login(make_user("officer"))
    monkeypatch.setattr(targets, "_save", lambda *said: _fails(left) or save(*said))

    def fail(code, times):
        left[:] = [code] * times
        return client.post(address, sent_as_shown(client.get(address)) | TARGET.typed())

    return fail


def _fails(left: list) -> None:
    if left:
        raise fault(left.pop())


@pytest.mark.parametrize("code", ["40P01", "40001"])
def test_who_met_another_saver_tries_again(desk, code):
    assert desk(code, 3).status_code == 302
    assert desk(code, 4).status_code == 503


@pytest.mark.parametrize("code", ["55P03", "57014", sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_SNAPSHOT])
def test_who_waited_too_long_is_told_and_sends_the_same_again(desk, client, code):
    answer = desk(code, 1)

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert "아직 저장하지 않았습니다." in answer.content.decode()
    form = edit_form(answer, 503)
    kept = sent_as_shown(answer, 503)
    assert {name: kept[name] for name in TARGET.typed()} == {name: [text] for name, text in TARGET.typed().items()}
    assert client.post(form.attributes["action"], kept).status_code == 302


def test_whoever_tries_again_finds_the_file_at_its_beginning(rf, monkeypatch):
    monkeypatch.setattr(busy, "PAUSES", (0,))
    faults, read = [fault("40P01")], []

    def view(request):
        read.append(request.FILES["file"].read())
        if faults:
            raise faults.pop()
        return HttpResponse()

    request = rf.post("/", {"file": ContentFile(b"proof", name="proof.pdf")})
    assert busy.BusyMiddleware(None).process_view(request, view, (), {}).status_code == 200
    assert read == [b"proof", b"proof"]


@pytest.fixture
def locked(client, monkeypatch):
    """A form of somebody signed in, and a database that from then on does not even tell who asks; how often it did."""
    address, asked = TARGET.ready(), []
    client.force_login(make_user("officer"))
    sent = sent_as_shown(client.get(address)) | TARGET.typed()
    client.raise_request_exception = False

    def busy_database(self):
        asked.append(self.session_key)
        raise fault(sqlite3.SQLITE_BUSY)

    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "_get_session_from_db", busy_database)
        yield address, sent, asked


def test_where_nobody_is_known_a_page_is_asked_for_later(locked, client):
    address, _, asked = locked
    answer = client.get(address)

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert "잠시 뒤 다시 여십시오." in answer.content.decode()
    assert f'href="{address}"' in unescape(answer.content.decode())
    assert len(asked) == 1  # each time costs as long as a save may wait


def test_where_nobody_is_known_what_was_typed_is_kept(locked, client):
    address, sent, asked = locked
    answer = client.post(address, sent)

    assert (answer.status_code, len(asked)) == (503, 1)
    kept = sent_as_shown(answer, 503)
    assert {name: kept[name] for name in TARGET.typed()} == {name: [text] for name, text in TARGET.typed().items()}


def test_another_fault_is_a_fault(desk, client):
    client.raise_request_exception = False

    assert desk("42601", 1).status_code == 500


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a file has one writer")
def test_a_file_that_another_program_holds_is_given_up_on_in_words(tmp_path):
    path = tmp_path / "held.sqlite3"
    holder, waiter = (sqlite3.connect(path, timeout=0.01, isolation_level=None) for _ in range(2))
    holder.execute("BEGIN IMMEDIATE")

    with pytest.raises(sqlite3.OperationalError) as refused:
        waiter.execute("BEGIN IMMEDIATE")

    error = OperationalError("x")
    error.__cause__ = refused.value
    assert busy._code(error) in busy.LOCKED
