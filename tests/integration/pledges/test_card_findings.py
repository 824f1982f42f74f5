"""The page of findings: where, what is printed, what it comes to."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.pages.others import FindingsPage
from tests.support.real import real_counts
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def address(code: str = "주민참여-1") -> str:
    return reverse("pledges:card-findings", args=["7", code])


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda code="주민참여-1": FindingsPage(client.get(address(code)))


def test_card_findings_are_grouped_the_gravest_first(show):
    take_real()

    page = show()

    errors, warnings, notes = real_counts()
    assert page.groups == [f"오류 {errors}건", f"경고 {warnings}건", f"참고 {notes}건"]
    assert page.finding("line-total") == {
        "where": "조정 1차 · 주민자치사업 활성화 · 구비 합계",
        "message": "조정 1차 · 주민자치사업 활성화 · 구비 합계: 인쇄된 2,295백만원, 내역의 합 2,446백만원 "
        "— 151백만원 적게 인쇄되었습니다.",
        "stated": "2,295",
        "computed": "2,446",
        "gap": "151",
        "place": "plans[1].items[0].funding[1]",
    }


def test_card_findings_say_the_unit_of_money_and_of_nothing_else(client_as):
    take_real()

    html = client_as("viewer").get(address()).content.decode()

    assert '<span data-cell="stated">2,295</span>백만원' in html
    assert '<span data-cell="gap">△151</span>백만원' in html
    assert '<span data-cell="stated">2020-03</span></dd>' in html


def test_card_findings_open_and_stay_shut(client_as):
    take_real()

    assert client_as("viewer").get(address()).status_code == 200
    assert client_as(None).get(address()).status_code == 403


def test_card_findings_show_texts_and_counts_as_they_are(show):
    statistics = {"name": "방문", "year": 2019, "values": {"가": 1200, "나": 3}, "stated": {"계": 1204}}
    take(card(plan(), indicators=[statistics]))

    found = show("시험-1").finding("indicator-total")

    assert (found["stated"], found["computed"], found["gap"]) == ("1,204", "1,203", "△1")


def test_card_findings_of_a_clean_card_say_so(show):
    take(card(plan(item("a", line(y2018=1, stated_total=1)))))

    page = show("시험-1")

    assert page.cell("none") == "맞지 않는 값이 없습니다."
    assert "발견사항 (0)" in page.tabs


def test_card_findings_of_no_pledge_are_not_found(client_as):
    assert client_as("viewer").get(address("없음")).status_code == 404
