"""Findings over all pledges: which are shown, how they are narrowed and counted, where each leads, its file."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from pledges.actions.history import Actor
from pledges.actions.set_asides import set_aside
from pledges.models import FindingTally, StoredFinding
from tests.cards.by_hand import card, item, line, plan
from tests.pages.findings import FindingListPage
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = "/findings/"


def wrong(code: str, total: int = 9, department: str = "마을자치과", **more) -> dict:
    pledge = {"lead_department": department}
    return card(plan(item("a", line(y2018=5, stated_total=total)), state="draft"), code=code, pledge=pledge, **more)


def late(code: str, **more) -> dict:
    """A warning: a record under a year in which it did not begin."""
    records = [{"year": 2019, "title": "회의", "start": "2018-03"}]
    return card(plan(item("a")), code=code, performance=records, **more)


def set_one_aside(pledge) -> None:
    key = StoredFinding.objects.get(pledge=pledge).key
    set_aside(pledge, key, actor=Actor("시험", "tests"), seen=0, reason="원본의 오기")


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda question="": FindingListPage(client.get(f"{ADDRESS}{question}"))


def test_finding_list_shows_the_gravest_first(show):
    take(late("가-1"))
    take(wrong("나-1"))

    page = show()

    assert page.rows == [
        (
            "오류",
            "나-1",
            "당초 · 세부사업 a · 구비 합계: 인쇄된 9백만원, 내역의 합 5백만원 — 4백만원 많게 인쇄되었습니다.",
        ),
        ("경고", "가-1", "2019년 추진실적 · 회의: 2019년 아래에 있으나 시작은 2018. 3.입니다."),
    ]
    assert (page.cell("count"), page.cell("error"), page.cell("warning")) == ("2건", "1건", "1건")


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        ("", ["가-1", "나-1", "다-1"]),
        ("?severity=error", ["가-1", "나-1"]),
        ("?code=record-year", ["다-1"]),
        ("?family=추진실적", ["다-1"]),
        ("?department=마을자치과", ["가-1"]),
        ("?department=(없음)", ["다-1"]),
        ("?q=나-1", ["나-1"]),
        ("?q=회의 시작은", ["다-1"]),
        ("?sort=-pledge", ["다-1", "나-1", "가-1"]),
        ("?sort=department", ["나-1", "가-1", "다-1"]),
        ("?severity=nonsense&sort=nonsense&aside=x&code=x", ["가-1", "나-1", "다-1"]),
    ],
)
def test_finding_list_is_narrowed_and_sorted_by_its_address(show, question, codes):
    take(wrong("가-1"))
    take(wrong("나-1", department="기획예산과"))
    take(late("다-1"))

    assert show(question).codes == codes


def test_what_is_set_aside_is_shown_where_it_is_asked_for(show):
    set_one_aside(take(wrong("가-1")))
    take(wrong("나-1"))

    assert (show().codes, show("?aside=yes").codes, show("?aside=all").codes) == (["나-1"], ["가-1"], ["가-1", "나-1"])
    assert show("?aside=yes").cell("aside") == "제쳐 둔 까닭: 원본의 오기"


def test_pledges_that_nobody_has_checked_are_told_of(show):
    take(wrong("가-1"))
    FindingTally.objects.all().delete()
    page = show()

    assert page.rows == []
    assert page.cell("unchecked").startswith("아직 점검하지 않은 공약이 1건 있습니다.")


def test_each_row_leads_to_the_finding_and_to_its_cell(client_as):
    take_real()
    text = client_as("viewer").get(f"{ADDRESS}?severity=error&code=line-total").content.decode()

    card_address = reverse("pledges:card-detail", args=["7", "주민참여-1"])
    number = StoredFinding.objects.get(code="line-total").number
    assert f'href="{card_address}findings/#finding-{number}"' in text
    assert f'href="{card_address}?plan=1#mark-{number}"' in text


def test_twenty_five_a_page(show):
    for number in range(27):
        take(wrong(f"시험-{number:02}"))

    assert len(show().rows) == 25
    assert show("?page=2").codes == ["시험-25", "시험-26"]
    assert show("?page=99").codes == ["시험-25", "시험-26"]


def test_as_many_questions_for_one_pledge_as_for_many(client_as):
    client = client_as("viewer")
    take(wrong("시험-0"))
    one = page_queries(client, ADDRESS)
    for number in range(1, 9):
        take(wrong(f"시험-{number}"))

    assert page_queries(client, ADDRESS) == one


def test_the_file_holds_all_that_answer(client_as):
    take(wrong("가-1"))
    take(late("나-1"))
    answer = client_as("viewer").get("/findings.xlsx?severity=error")

    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert rows[0] == [
        "무게", "공약번호", "공약명", "추진부서", "갈래", "점검", "발견사항", "인쇄", "계산", "차이",
        "단위", "제쳐 둔 까닭",
    ]  # fmt: skip
    assert [(row[0], row[1], row[7], row[8], row[9], row[10]) for row in rows[1:]] == [
        ("오류", "가-1", 9, 5, -4, "백만원")
    ]


@pytest.mark.parametrize(("role", "status"), [("viewer", 200), (None, 403)])
@pytest.mark.parametrize("address", [ADDRESS, "/findings.xlsx"])
def test_open_to_readers_alone(client_as, role, status, address):
    assert client_as(role).get(address).status_code == status
