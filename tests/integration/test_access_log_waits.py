"""What the access log cannot write now waits, so many and no more; nothing of it goes without a word."""

import pytest
from django.db import InterfaceError, OperationalError

from geumcheon.web.footprints import middleware
from pledges.models import AccessRecord
from tests.factories.users import make_user

pytestmark = pytest.mark.django_db

PAGES = ["/pledges/", "/budget/", "/variance/"]


@pytest.fixture
def shut(client, monkeypatch):
    """shut(fault) — kim opens three pages while every write of the log meets it."""
    kim = make_user("coordinator", display_name="김 담당")
    client.force_login(kim)

    def opened(fault) -> int:
        def refused(batch):
            raise fault

        with monkeypatch.context() as patch:
            patch.setattr("pledges.actions.access_log.write", refused)
            assert [client.get(page).status_code for page in PAGES] == [200, 200, 200]
        return kim.pk

    yield opened
    middleware.waiting.clear()


def told(caplog) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.levelname == "ERROR"]


@pytest.mark.parametrize("fault", [OperationalError("locked"), InterfaceError("closed")], ids=str)
def test_what_is_too_much_goes_to_the_servers_log(shut, client, caplog, monkeypatch, fault):
    monkeypatch.setattr(middleware, "MOST_WAITING", 2)
    kim = shut(fault)

    (line,) = told(caplog)
    assert f"user {kim} view /pledges/ " in line
    assert "김 담당" not in line
    assert "127.0.0.1" not in line

    client.get("/quality/")
    assert list(AccessRecord.objects.order_by("pk").values_list("page", flat=True)) == [*PAGES[1:], "/quality/"]


def test_at_its_end_a_process_writes_all_that_waits(shut, caplog):
    shut(OperationalError("database is locked"))
    middleware.leave_all()

    assert list(AccessRecord.objects.order_by("pk").values_list("page", flat=True)) == PAGES
    assert (told(caplog), list(middleware.waiting)) == ([], [])


def test_what_it_cannot_write_at_its_end_goes_to_the_servers_log(shut, caplog, monkeypatch):
    shut(OperationalError("database is locked"))
    monkeypatch.setattr("pledges.actions.access_log.write", _fail)
    middleware.leave_all()

    assert [line.split(" request ")[0].split()[-2:] for line in told(caplog)] == [["view", page] for page in PAGES]
    assert not middleware.waiting


def _fail(batch):
    raise OperationalError("database is locked")
