"""The access log: who, when, from where, whose data and what, one cheap row a request, refused to be changed."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.core.management import call_command
from django.db import IntegrityError, OperationalError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from geumcheon.web.footprints import middleware
from pledges.actions.access_log import NOBODY
from pledges.models import AccessRecord, ChangeSet, TargetMeasure
from tests.factories.users import PASSWORD, make_user
from tests.pages.forms import sent_as_shown
from tests.support.guarded import run
from tests.support.register import take_real

pytestmark = pytest.mark.django_db

CARD = "/pledges/7/주민참여-1/"
TARGET = f"{CARD}targets/measure/?plan=1&item=participatory-budget&column=2018&at=0"
KIM = {"username": "kim", "password": PASSWORD}
WRITES = ("INSERT", "UPDATE", "DELETE")


@pytest.fixture
def kim(client):
    user = make_user("coordinator", username="kim", password=PASSWORD, display_name="김 담당")
    client.force_login(user)
    return user


def told(*fields) -> list:
    """The log, oldest first."""
    return list(AccessRecord.objects.order_by("pk").values_list(*fields or ("kind", "target"), flat=len(fields) == 1))


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


def test_signing_in_and_out_and_failing_are_told(kim):
    client = Client(REMOTE_ADDR="10.0.0.7")
    client.post("/login/", KIM | {"password": "wrong"})
    client.post("/login/", {"username": "Ten-Dongs-2021!", "password": "x"})
    client.post("/login/", KIM)
    client.post("/logout/")

    assert told("kind", "who", "user", "address") == [
        ("failed", "김 담당", kim.pk, "10.0.0.7"),
        ("failed", NOBODY, None, "10.0.0.7"),
        ("sign-in", "김 담당", kim.pk, "10.0.0.7"),
        ("sign-out", "김 담당", kim.pk, "10.0.0.7"),
    ]


def test_signing_in_tells_when_and_from_where_the_account_was_last_used(kim):
    first = Client(REMOTE_ADDR="10.0.0.7").post("/login/", KIM, follow=True)
    second = Client().post("/login/", KIM, follow=True)

    assert "지난 로그인" not in first.content.decode()
    assert "· 접속지 10.0.0.7" in second.content.decode()


def test_an_address_that_a_stranger_claims_is_not_believed(kim, client):
    client.get("/pledges/", headers={"X-Forwarded-For": "1.2.3.4"})

    assert told("address") == ["127.0.0.1"]


def test_refusals_are_told_nobodys_requests_are_not(client_as):
    client = client_as("viewer")
    client.get("/admin/")
    client.get("/admin/", headers={"X-Background": "1"})
    Client().get("/pledges/")

    assert told("kind", "page") == [("refused", "/admin/")] * 2


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


@pytest.mark.parametrize("sql", ["UPDATE pledges_accessrecord SET who = 'x'", "DELETE FROM pledges_accessrecord"])
def test_a_record_is_neither_changed_nor_deleted(kim, client, sql):
    client.get("/pledges/")

    with pytest.raises(IntegrityError, match="접속기록"), transaction.atomic():
        run(sql)
    assert told("kind") == ["view"]


def _of_age(**age) -> AccessRecord:
    at = timezone.now() - timedelta(**age)
    return AccessRecord.objects.create(at=at, who="김 담당", kind="view")


def test_only_what_is_older_than_the_retention_is_purged_and_that_is_told(settings):
    old, young = _of_age(days=733), _of_age(days=729)

    call_command("purge_access_log", verbosity=0)

    assert list(AccessRecord.objects.values_list("pk", flat=True).order_by("pk"))[0] == young.pk
    assert not AccessRecord.objects.filter(pk=old.pk).exists()
    last = AccessRecord.objects.first()
    assert (last.kind, last.who, last.target.endswith("전의 1건")) == ("purge", "명령 purge_access_log", True)


def test_a_longer_retention_is_kept_to(settings):
    settings.ACCESS_LOG_YEARS = 5
    kept = _of_age(days=5 * 365)

    call_command("purge_access_log", verbosity=0)

    assert AccessRecord.objects.filter(pk=kept.pk).exists()


def test_no_setting_and_no_clock_makes_the_database_forget_sooner(settings, monkeypatch):
    settings.ACCESS_LOG_YEARS = 0
    _of_age(days=700)

    with pytest.raises(IntegrityError, match="두 해가 지나지 않은"), transaction.atomic():
        call_command("purge_access_log", verbosity=0)

    settings.ACCESS_LOG_YEARS = 2
    later = datetime.now(UTC) + timedelta(days=5000)
    monkeypatch.setattr(timezone, "now", lambda: later)
    with pytest.raises(IntegrityError, match="두 해가 지나지 않은"), transaction.atomic():
        call_command("purge_access_log", verbosity=0)


def test_names_stay_when_the_account_is_renamed(kim, client):
    client.get("/pledges/")
    kim.display_name, kim.is_active = "다른 이름", False
    kim.save()

    assert told("who") == ["김 담당"]
