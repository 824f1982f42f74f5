"""Who reads writes one row, that of the access log; once a minute the stamp of the session goes with it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.users import make_user
from tests.pages.forms import sent_as_shown
from tests.support.clock import Clock
from tests.support.plan_drafts import HEAD, make_draft_pledge

pytestmark = pytest.mark.django_db

CARD = "/pledges/7/시험-1/"
FORM = f"{CARD}edit/1/texts/"
PAGES = [
    "/pledges/",
    "/pledges/?q=시험",
    "/budget/",
    "/findings/",
    "/access-log/",
    "/notices/",
    "/account/",
    "/admin/",
    CARD,
    f"{CARD}card.xlsx",
    f"{CARD}history/",
    f"{CARD}comments/",
    FORM,
]
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
LOG, STAMP = 'INSERT INTO "pledges_accessrecord"', 'UPDATE "pledges_opensession"'


@pytest.fixture
def reader(client, monkeypatch):
    """Somebody who may open them all, and the clock by which they do."""
    clock = Clock(monkeypatch)
    make_draft_pledge()
    client.force_login(make_user("coordinator", department=HEAD["lead_department"]))
    client.get(CARD)
    return client, clock


def asked(act) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        assert act().status_code in (200, 302)
    return [query["sql"] for query in captured.captured_queries]


def writes(act) -> list[str]:
    return [sql for sql in asked(act) if sql.startswith(WRITES)]


def test_a_page_writes_one_row(reader):
    client, _ = reader
    for page in PAGES:
        (write,) = writes(lambda page=page: client.get(page))
        assert write.startswith(LOG), page


def test_once_a_minute_the_stamp_goes_in_the_same_transaction(reader):
    client, clock = reader
    clock.move(minutes=1)
    sqls = asked(lambda: client.get(CARD))

    at = next(place for place, sql in enumerate(sqls) if sql.startswith(WRITES))
    assert [sql.split()[0] for sql in sqls[at - 1 :]] == ["SAVEPOINT", "UPDATE", "INSERT", "RELEASE"]
    assert sqls[at].startswith(STAMP)
    assert "session_data" not in sqls[at]


def test_a_save_and_the_page_that_tells_of_it_leave_the_session_alone(reader):
    client, _ = reader
    sent = sent_as_shown(client.get(FORM)) | {"goal": "새 목표"}
    saved, told = writes(lambda: client.post(FORM, sent)), writes(lambda: client.get(FORM))

    assert not any("pledges_opensession" in sql for sql in saved)
    assert len(told) == 1
