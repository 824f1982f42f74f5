"""The list of pledges: what it shows of each."""

import pytest
from django.urls import reverse

from pledges.domain.sheet import sheet_of
from pledges.domain.variance import Variance
from pledges.models import FindingTally, Pledge
from pledges.reports.pledge_list import pledge_rows
from pledges.sheets import cards_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.others import ListPage
from tests.support.queries import page_queries
from tests.support.real import real_counts
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:pledge-list")


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: ListPage(client.get(ADDRESS, asked))


def test_pledge_list_shows_both_plans_and_their_change(show):
    take_real()

    (row,) = show().rows

    assert row == {
        "공약번호": "주민참여-1", "공약명": "금천 마을민주주의 사업", "분야": "더불어 행복한 금천",
        "추진부서": "마을자치과", "이행상태": "", "당초": "4,105", "조정": "9,196", "증감": "증 5,091",
        "계획": "당초 시행 중 · 조정 1차(안)", "발견사항": "오류 {} · 경고 {} · 참고 {}".format(*real_counts()),
    }  # fmt: skip


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_pledge_list_opens_to_those_who_may_see_cards(client_as, role):
    assert client_as(role).get(ADDRESS).status_code == 200


def test_pledge_list_stays_shut_without_the_right(client_as):
    assert client_as(None).get(ADDRESS).status_code == 403


def test_pledge_list_without_pledges_says_so(show):
    page = show()

    assert page.rows == []
    assert "등록된 공약이 없습니다." in page.main.text


def test_pledge_list_shows_the_title_and_state_of_the_plan_in_force(show):
    take(card(plan(title="처음"), plan(revision=1, state="confirmed", title="바꾼"), pledge={"status": "정상추진"}))

    (row,) = show().rows

    assert (row["공약명"], row["이행상태"], row["계획"]) == ("바꾼", "정상추진", "조정 1차 시행 중")


@pytest.mark.parametrize(
    ("plans", "figures"),
    [
        ([], ("", "", "")),
        ([plan()], ("", "", "")),
        ([plan(item("a", line(y2018="-")))], ("0", "", "")),
        ([plan(item("a", line(y2018=13.5)))], ("13.5", "", "")),
        ([plan(item("a", line(y2018=5))), plan(item("a", line(y2018=2)), revision=1)], ("5", "2", "△3")),
        ([plan(item("a", line(y2018=5))), plan(item("a", line(y2018=5)), revision=1)], ("5", "5", "0")),
        ([plan(item("a", line(y2018=5))), plan(item("a", line(y2018=2)), revision=1, state="draft")], ("5", "", "")),
        ([plan(item("a", line(y2018=5))), plan(item("a", line(y2018=2)), revision=1, state="refused")], ("5", "", "")),
    ],
    ids=["no plan", "no money", "dash", "decimal", "less", "same", "draft", "refused"],
)
def test_pledge_list_keeps_what_is_not_known_blank(show, plans, figures):
    take(card(*plans))

    (row,) = show().rows

    assert (row["당초"], row["조정"], row["증감"]) == figures


def test_pledge_list_adds_up_as_the_card_does():
    take_real()
    lines = [line("시비", y2018=1, prior=2), line("구비", y2019="-", undivided=3, payer="LH")]
    take(card(plan(item("a", *lines), item("b", line(y2018=4), parent="a")), plan(revision=1)))

    rows = pledge_rows(Pledge.objects.in_order().heads())

    for row, whole in zip(rows, cards_of(Pledge.objects.in_order()), strict=True):
        sums = Variance(*(sheet_of(whole.plan(revision)).total for revision in (0, 1)))
        assert (row.original, row.adjusted, row.change) == (sums.original, sums.adjusted, sums.change)


def test_pledge_list_keeps_a_title_as_text(show):
    take(card(plan(title="<script>alert(1)</script>")))

    page = show()

    assert page.rows[0]["공약명"] == "<script>alert(1)</script>"
    assert not page.main.has("script")


def test_pledge_list_says_where_nobody_has_checked_since_a_change(show):
    take(card(plan(item("a", line(y2018=5, stated_total=9)))))
    before = show().rows[0]["발견사항"]
    FindingTally.objects.all().delete()

    assert (before, show().rows[0]["발견사항"]) == ("오류 1", "점검 전")


@pytest.mark.parametrize("sort", ["", "-change", "findings"])
def test_pledge_list_asks_as_much_for_one_pledge_as_for_fifty(client_as, sort):
    client, address = client_as("viewer"), f"{ADDRESS}?sort={sort}"
    take_real()
    with_one = page_queries(client, address)
    for number in range(49):
        take(card(plan(item("a", line(y2018=1))), plan(revision=1), code=f"시험-{number}"))

    assert page_queries(client, address) == with_one
    assert with_one <= 7
