"""The page of the access log and its file: narrowed, told newest first, for auditors and those who manage."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from pledges.exports import access_log as export
from pledges.models import AccessRecord
from tests.factories.users import make_user
from tests.support.clock import Clock
from tests.support.queries import page_queries

pytestmark = pytest.mark.django_db
LIST, FILE = "/access-log/", "/access-log.xlsx"


def told(kind="view", *, user=None, who="김 담당", target="", ago=timedelta(), **more) -> AccessRecord:
    at = timezone.now() - ago
    return AccessRecord.objects.create(at=at, user=user, who=who, kind=kind, target=target, **more)


@pytest.fixture
def auditor(client_as):
    return client_as("auditor")


def rows(client, **asked) -> list[tuple]:
    """Rows of the page but those that reading it leaves."""
    shown = client.get(LIST, asked).context["rows"]
    return [(row.who, row.kind, row.target) for row in shown if row.page not in (LIST, FILE)]


@pytest.mark.parametrize(
    ("role", "status"), [("auditor", 200), ("coordinator", 200), ("officer", 403), ("viewer", 403)]
)
@pytest.mark.parametrize("address", [LIST, FILE])
def test_the_log_opens_to_auditors_and_coordinators(client_as, role, status, address):
    assert client_as(role).get(address).status_code == status


def test_rows_are_told_newest_first_and_narrowed(auditor):
    kim, lee = make_user(), make_user()
    told(user=kim, target="7:주민참여-1", ago=timedelta(days=3))
    told("download", user=kim, target="8:주민참여-1", ago=timedelta(days=2))
    told("edit", user=lee, who="이 담당", target="독산1동", ago=timedelta(days=1))
    day = timezone.localdate(timezone.now() - timedelta(days=2)).isoformat()
    taken, seen = ("김 담당", "내려받기", "8:주민참여-1"), ("김 담당", "보기", "7:주민참여-1")
    all_ = [("이 담당", "고침", "독산1동"), taken, seen]

    assert rows(auditor) == all_
    for asked, found in (
        ({"who": kim.pk}, all_[1:]),
        ({"kind": "edit"}, all_[:1]),
        ({"target": "주민참여-1"}, all_[1:]),
        ({"target": "7:주민참여-1"}, all_[2:]),
        ({"first": day}, all_[:2]),
        ({"last": day}, all_[1:]),
        ({"first": day, "last": day}, all_[1:2]),
        ({"who": "x", "kind": "y", "first": "2021-13-01", "last": "어제"}, all_),
    ):
        assert rows(auditor, **asked) == found


def test_the_file_holds_what_the_page_of_the_same_question_shows(auditor):
    told(target="=1+1", address="10.0.0.7")
    told("edit", who="이 담당")

    answer = auditor.get(FILE, {"kind": "view", "target": "=1+1"})

    sheet = load_workbook(BytesIO(answer.getvalue())).active
    lines = list(sheet.iter_rows(min_row=4, values_only=True))
    assert [(line[1], line[2], line[3], line[4]) for line in lines] == [("김 담당", "10.0.0.7", "보기", "=1+1")]
    assert sheet.cell(4, 5).data_type == "s"
    assert AccessRecord.objects.first().target == "접속기록"


def test_a_file_of_too_many_rows_says_so(auditor, monkeypatch):
    monkeypatch.setattr("pledges.views.access_log.MOST", 2)
    for _ in range(3):
        told()

    sheet = load_workbook(BytesIO(auditor.get(FILE).getvalue())).active

    assert sheet.max_row == 5
    assert "가까운 2건만" in sheet.cell(2, 1).value
    assert export.MOST == 20_000


def test_many_rows_have_pages_and_ask_no_more(auditor):
    told()
    few = page_queries(auditor, LIST)
    AccessRecord.objects.bulk_create(
        AccessRecord(at=timezone.now(), who=f"{number}", kind="view") for number in range(120)
    )

    assert [len(auditor.get(LIST, {"page": page}).context["rows"]) for page in ("1", "2", "x")] == [50, 50, 50]
    assert page_queries(auditor, LIST) == few


@pytest.mark.parametrize(("count", "minutes", "is_told"), [(20, 9, True), (19, 9, False), (20, 11, False)])
def test_twenty_refusals_of_one_person_in_ten_minutes_are_told(auditor, monkeypatch, count, minutes, is_told):
    clock, user = Clock(monkeypatch), make_user("viewer", display_name="박 담당")
    for number in range(count):
        told("refused", user=user, who="박 담당", ago=timedelta(minutes=minutes * number / (count - 1)))
    clock.move(seconds=1)

    assert ("거절이 잦은 사람" in auditor.get(LIST).content.decode()) is is_told
    clock.move(days=31)
    auditor.force_login(make_user("auditor"))
    assert "거절이 잦은 사람" not in auditor.get(LIST).content.decode()


def test_refusals_of_many_people_are_not_those_of_one(auditor):
    for _ in range(25):
        told("refused", user=make_user())

    assert auditor.get(LIST).context["refused"] == []


def test_a_person_who_walks_into_shut_doors_is_told(client, client_as):
    stranger = client_as("viewer")
    for _ in range(20):
        stranger.get("/admin/")
    client.force_login(make_user("auditor"))

    (found,) = client.get(LIST).context["refused"]

    assert found["user"] is not None
    assert AccessRecord.objects.filter(kind="refused", user=found["user"]).count() == 20
