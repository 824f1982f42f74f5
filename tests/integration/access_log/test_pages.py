"""The access log of pages: who saw, took or changed what, from where, in one cheap row a request."""

from uuid import UUID

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from geumcheon.web.footprints import middleware
from pledges.models import AccessRecord, ChangeSet, TargetMeasure
from tests.pages.forms import sent_as_shown
from tests.support.access_log import CARD, told
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

TARGET = f"{CARD}targets/measure/?plan=1&item=participatory-budget&column=2018&at=0"

WRITES = ("INSERT", "UPDATE", "DELETE")


@pytest.mark.parametrize(
    ("address", "kind", "target"),
    [
        (CARD, "view", "7:주민참여-1"),
        (f"{CARD}history/", "view", "7:주민참여-1"),
        (f"{CARD}card.xlsx", "download", "7:주민참여-1"),
        ("/pledges/?q=주민", "view", ""),
        ("/pledges.csv", "download", ""),
        ("/villages/독산1동/", None, ""),
        ("/admin/", "view", ""),
        ("/session/", None, ""),
        ("/admin/jsi18n/", None, ""),
        ("/no-such-page/", None, ""),
        ("/pledges/7/없는-1/", None, ""),
        ("/", None, ""),
    ],
)
def test_what_is_seen_and_taken_is_told(kim, client, address, kind, target):
    take_real()

    client.get(address)

    assert told() == ([(kind, target)] if kind else [])


def test_the_five_fields_and_the_number_of_the_request(kim, client):
    take_real()
    before = timezone.now()
    answer = client.get(f"{CARD}money/?unit=원", REMOTE_ADDR="10.0.0.7")

    row = AccessRecord.objects.get()
    assert (row.user, row.who, row.address) == (kim, "김 담당", "10.0.0.7")
    assert (row.kind, row.target) == ("view", "7:주민참여-1")
    assert before <= row.at <= timezone.now()
    assert row.page == f"{CARD}money/"
    assert row.request == UUID(answer.headers["X-Request-ID"])


def test_a_change_is_found_by_the_number_of_its_request(kim, client):
    take_real()
    page = client.get(TARGET)
    form = {name: page.context["form"][name].value() for name in ("version", "stood")}
    client.post(TARGET, form | {"kind": "text", "reason": "셀 수 없음"}, REMOTE_ADDR="10.0.0.7")

    row = AccessRecord.objects.get(kind="edit")
    change = ChangeSet.objects.get(request=row.request)
    assert (change.who, change.address, change.reason) == ("김 담당", "10.0.0.7", "셀 수 없음")
    assert change.pledge.code in row.target
    assert TargetMeasure.objects.count() == 1
    assert change.records.exists()


def test_a_form_that_comes_back_with_its_mistakes_is_no_edit(kim, client):
    take_real()
    shown = sent_as_shown(client.get(TARGET))
    client.post(TARGET, shown | {"kind": "counted", "quantity": "열"})

    assert told("kind") == ["view", "view"]


def test_what_a_page_asks_by_itself_is_not_told(kim, client):
    client.get("/pledges/", headers={"X-Background": "1"})

    assert told() == []


def test_a_page_writes_one_row_and_nothing_else(kim, client):
    client.get("/pledges/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/pledges/")

    writes = [query["sql"] for query in asked if query["sql"].startswith(WRITES)]
    assert [sql.split('"')[1] for sql in writes] == ["pledges_accessrecord"]


def test_where_the_log_cannot_be_written_the_page_is_shown_and_the_row_waits(kim, client, monkeypatch):
    def locked(batch):
        raise OperationalError("database is locked")

    with monkeypatch.context() as patch:
        patch.setattr("pledges.actions.access_log.write", locked)
        assert client.get("/pledges/").status_code == 200
        assert client.get("/budget/").status_code == 200
    assert told() == []

    client.get("/variance/")

    assert told("page") == ["/pledges/", "/budget/", "/variance/"]
    assert not middleware.waiting
