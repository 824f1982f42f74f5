"""The list narrowed by each of its filters; everything asked stands in the address."""

import pytest
from django.urls import reverse

from pledges.models import FindingTally
from pledges.reports.pledge_list import COLUMNS
from tests.cards.by_hand import card, item, line, plan
from tests.pages.others import ListPage
from tests.support.register import take

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:pledge-list")
BOOK = {"field": "문화", "lead_department": "나과", "status": "완료", "closed": {"how": "통합"}}


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: ListPage(client.get(ADDRESS, asked))


@pytest.fixture
def register(db):
    """가-1 as it was planned and with a misprint; 나-1 adjusted and done; 다-1 with a proposal; 라-1 says nothing."""
    old, new = item("a", line("시비", y2018=5, stated_total=9)), item("a", line("국비", y2018=5), line("기타", y2018=0))
    take(card(plan(old), code="가-1", pledge={"field": "복지", "lead_department": "가과", "status": "정상추진"}))
    take(card(plan(old, title="도서관"), plan(new, revision=1, state="confirmed"), code="나-1", pledge=BOOK))
    take(card(plan(new), plan(item("a", line("구비", y2018=1)), revision=1), code="다-1", pledge={"field": "복지"}))
    take(card(plan(item("a", line("민간", y2018=3)), state="draft"), code="라-1"))
    FindingTally.objects.filter(pledge__code="라-1").delete()


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ({"field": "복지"}, ["가-1", "다-1"]),
        ({"field": "(없음)"}, ["라-1"]),
        ({"department": "나과"}, ["나-1"]),
        ({"department": "(없음)"}, ["다-1", "라-1"]),
        ({"status": "완료"}, ["나-1"]),
        ({"status": "(없음)"}, ["다-1", "라-1"]),
        ({"source": "시비"}, ["가-1"]),
        ({"source": "국비"}, ["나-1", "다-1"]),
        ({"source": "구비"}, ["다-1"]),
        ({"source": "기타"}, []),
        ({"source": "민간"}, []),
        ({"adjusted": "yes"}, ["나-1"]),
        ({"adjusted": "proposed"}, ["다-1"]),
        ({"adjusted": "no"}, ["가-1", "라-1"]),
        ({"findings": "errors"}, ["가-1", "나-1"]),
        ({"findings": "none"}, ["다-1"]),
        ({"findings": "unchecked"}, ["라-1"]),
        ({"closed": "yes"}, ["나-1"]),
        ({"closed": "no"}, ["가-1", "다-1", "라-1"]),
        ({"q": "도서관", "field": "문화", "closed": "yes"}, ["나-1"]),
        ({"field": "복지", "source": "국비"}, ["다-1"]),
        ({"field": "없는 분야"}, []),
        ({"adjusted": "nonsense", "findings": "\0", "closed": "x"}, ["가-1", "나-1", "다-1", "라-1"]),
    ],
)
def test_the_list_is_narrowed(register, show, asked, codes):
    page = show(**asked)

    assert page.codes == codes
    assert page.count == f"{len(codes)}건"


def test_the_list_of_one_term(register, show):
    assert "term" not in show().asked_of
    take(card(plan(), code="가-1", term={"ordinal": 8, "first_year": 2022, "last_year": 2026}))

    assert show(term="8").codes == ["가-1"]
    assert show(term="7").codes == ["가-1", "나-1", "다-1", "라-1"]
    assert show(term="9").codes == []
    assert show(term="8").offered("term") == ["전체", "민선 8기", "민선 7기"]
    assert show(term="8").asked == {"term": "8"}


def test_the_form_says_what_was_asked(register, show):
    asked = {"q": "가", "field": "복지", "department": "가과", "status": "정상추진", "source": "시비", "adjusted": "no",
             "findings": "errors", "closed": "no", "sort": "-original"}  # fmt: skip

    assert show(**asked).asked == asked


def test_the_form_offers_what_pledges_have(register, show):
    page = show()

    assert page.offered("field") == ["전체", "문화", "복지", "(없음)"]
    assert page.offered("department") == ["전체", "가과", "나과", "(없음)"]
    assert "시비" in page.offered("source")


def test_columns_are_chosen(register, show):
    usual = "공약번호 공약명 분야 추진부서 이행상태 당초 조정 증감 계획 발견사항"
    assert show().heads == usual.split()
    assert show(column=["nature", "original"]).heads == ["공약번호", "공약명", "신규·계속", "당초"]
    assert show(column=list(COLUMNS)).heads == [column.word for column in COLUMNS.values()]
    assert show(column=["nonsense"]).heads == show().heads


def test_a_head_keeps_the_question_and_turns_the_order(register, show):
    page = show(field="복지", column="original", page=2)
    assert page.way("당초") == "?field=%EB%B3%B5%EC%A7%80&column=original&sort=-original"

    assert show(sort="-original").way("당초") == "?sort=original"
    assert show(sort="original").way("당초") == "?sort=-original"
    assert show().way("공약번호") == "?sort=-code"
    assert show(sort="department").main.find("th", aria_sort="ascending").text == "추진부서"


def test_nothing_found_is_told_apart_from_nothing_there(register, show):
    assert "해당하는 공약이 없습니다." in show(source="민간").main.text
