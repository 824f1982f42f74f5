"""The board of a round, its forms, and the half-year for the head."""

import datetime
from io import BytesIO

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from pledges.actions.reviews import accept_review
from pledges.models import ReviewRound, ReviewStep
from pledges.reports.reviews.board import round_board
from tests.factories.users import make_user
from tests.support.queries import page_queries
from tests.support.register import take
from tests.support.rounds import DUE, TEXTS, actor, opened, say, submitted, tree

pytestmark = pytest.mark.django_db
BOARD = "/reviews/2021-3/"
SEOUL = datetime.timezone(datetime.timedelta(hours=9))


def test_without_a_round_the_page_says_so(client_as):
    for address in ("/reviews/", "/reviews/summary/"):
        assert "아직 연 점검 회차가 없습니다" in client_as("viewer").get(address).content.decode()
    assert client_as("viewer").get("/reviews/summary.xlsx").status_code == 404
    assert client_as("viewer").get(BOARD).status_code == 404


def test_the_managing_department_opens_a_round_on_its_page(client):
    take(tree())
    client.force_login(make_user("coordinator"))
    term = take(tree("시험-2")).term_id
    sent = {"term": term, "year": "2021", "quarter": "3", "as_of": "", "due_on": "2021-10-10"}
    assert client.post("/reviews/new/", sent | {"due_on": "2021-09-01"}).status_code == 400
    assert client.post("/reviews/new/", sent).headers["Location"] == BOARD
    assert client.post("/reviews/new/", sent).status_code == 409
    assert ReviewRound.objects.get().as_of == datetime.date(2021, 9, 30)
    assert client.get(BOARD).context["board"].total.asked == 2


@pytest.mark.parametrize("name", ["round-create", "round-update", "round-join"])
@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_nobody_else_changes_a_round(client, name, role):
    opened()
    client.force_login(make_user(role))
    address = reverse(f"pledges:{name}", args=[] if name == "round-create" else [2021, 3])
    assert [client.get(address).status_code, client.post(address).status_code] == [403, 403]


def test_a_round_is_changed_with_its_token(client):
    made = opened()
    client.force_login(made.coordinator)
    address, sent = f"{BOARD}edit/", {"due_on": "2021-10-15", "state": "open", "reason": "연휴", "seen": "1"}
    assert client.post(address, sent | {"seen": ""}).status_code == 400
    assert client.post(address, sent).status_code == 302
    late = client.post(address, sent | {"due_on": "2021-10-20"})
    assert late.status_code == 409
    (row,) = late.context["conflict"]
    assert (row.original, row.theirs, row.mine) == ("2021-10-10", "2021-10-15", "2021-10-20")
    assert ReviewRound.objects.get().due_on == datetime.date(2021, 10, 15)
    take(tree("시험-2"))
    assert client.post(f"{BOARD}join/", {"seen": "1"}).status_code == 409
    assert client.post(f"{BOARD}join/", {}).status_code == 400
    assert client.post(f"{BOARD}join/", {"seen": "2"}).status_code == 302
    assert client.get(BOARD).context["board"].total.asked == 2


@pytest.mark.parametrize(("second", "late"), [(59, 0), (60, 1)])
def test_late_begins_with_the_day_after_in_seoul(second, late):
    made = submitted()
    end = datetime.datetime.combine(DUE, datetime.time(23, 59), SEOUL) + datetime.timedelta(seconds=second)
    ReviewStep.objects.update(at=end)
    assert round_board(made.round, end).total.late == late


def test_what_is_not_sent_is_missing_only_once_the_deadline_is_over():
    made = opened()
    last = datetime.datetime.combine(DUE, datetime.time(23, 59, 59), SEOUL)
    assert round_board(made.round, last).total.missing == 0
    assert round_board(made.round, last + datetime.timedelta(seconds=1)).total.missing == 1


def test_an_officer_s_own_department_comes_first(client):
    take(tree("시험-2", lead="가로정비과"))
    take(tree("시험-3", lead=None))
    made = opened()
    client.force_login(made.officer)
    names = [row.name for row in client.get(BOARD).context["board"].departments]
    assert names == ["마을자치과", "가로정비과", "(미정)"]
    one = client.get(f"{BOARD}?department=가로정비과").context["departments"]
    assert [row.name for row in one] == ["가로정비과"]


def test_as_many_queries_for_ten_reports_as_for_one(client):
    made = opened()
    client.force_login(made.coordinator)
    one = page_queries(client, BOARD), page_queries(client, "/reviews/summary/")
    for number in range(2, 11):
        take(tree(f"시험-{number}"))
    client.post(f"{BOARD}join/", {"seen": "1"})

    assert (page_queries(client, BOARD), page_queries(client, "/reviews/summary/")) == one
    assert one[0] <= 15


def test_the_half_year_counts_accepted_reports_and_its_workbook_says_the_same(client):
    take(tree("시험-2"))
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    client.force_login(made.coordinator)
    report = client.get("/reviews/summary/?half=2021-2").context["report"]
    assert dict(report.statuses)["정상추진"] == 1
    assert dict(report.statuses)["보고 없음"] == 1
    assert [row.sums.amounts for row in report.rows if row.head.code == "시험-1"] == [
        (52_000_000, 30_000_000, 12_000_000)
    ]
    assert report.progress.percent() == 70
    content = b"".join(client.get("/reviews/summary.xlsx?half=2021-2").streaming_content)
    book = load_workbook(BytesIO(content))
    told = {row[0]: row[1:3] for row in book["이행상태"].iter_rows(values_only=True)}
    assert told["평균 이행률(%)"] == (70, "이행률이 입력된 공약 1건 · 미입력 1건")
    assert (told["확보액(백만원)"], told["집행액(백만원)"][0]) == ((50, "2021. 9. 30. 기준"), 20)
    sheet = book["공약별"]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=4, values_only=True)}
    assert rows["시험-1"][3:9] == ("정상추진", 70, "2021. 9. 30.", 52, 30, 12)
    assert rows["시험-2"][3:5] == ("보고 없음", None)


def test_a_report_with_problems_stands_among_the_troubled(client):
    made = opened()
    say(made, **TEXTS | {"status": "일부추진"}, problems="예산이 늦다.")
    made.pledge.reviews.update(state="accepted")
    client.force_login(make_user("viewer"))
    report = client.get("/reviews/summary/").context["report"]
    assert [row.problems for row in report.troubled] == ["예산이 늦다."]
    assert [row.head.code for row in report.lagging] == ["시험-1"]
    assert timezone.now() > datetime.datetime.combine(DUE, datetime.time(), SEOUL)
