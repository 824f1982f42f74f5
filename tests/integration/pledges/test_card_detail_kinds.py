"""The card page of pledges of every kind: without plans, without sub-projects, with any column, with several plans."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import card_reader
from tests.support.register import take

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return card_reader(client_as("viewer"))


def test_card_detail_without_a_plan_shows_what_is_known(show):
    take(card(pledge={"field": "복지", "status": "정상추진"}))

    page = show("시험-1")

    assert page.title == "(공약명 없음)"
    assert page.cell("standing").startswith("등록된 계획이 없습니다")
    assert (page.cell("분야"), page.cell("이행상태")) == ("복지", "정상추진")
    assert not page.has("fact-sums")


def test_card_detail_of_a_pledge_without_sub_projects(show):
    whole = item("all", line("구비", y2018=10, y2019=None), whole=True, targets={"2018": ["한 번"]})
    take(card(plan(whole)))

    page = show("시험-1")

    assert page.budget("all", "subtotal") == {"total": "10", "2018": "10", "2019": ""}
    assert page.budget("all", "구비") == {"total": "10", "2018": "10", "2019": ""}
    assert page.targets("공약 전체")["2018"] == ["한 번"]
    assert page.cell("no-facts") == "확보액과 집행액이 아직 입력되지 않았습니다."


def test_card_detail_with_every_kind_of_column(show):
    amounts = {"prior": 5, "y2018": 13.5, "y2019_2020": 7, "y2021_": 2, "after_term": 1, "undivided": "-"}
    take(card(plan(item("a", line("시비", payer="LH", **amounts)))))

    page = show("시험-1")

    assert page.heads("budget-table")[4:] == [
        "기투자",
        "2018년",
        "2019~2020년",
        "2021년 이후",
        "임기 후",
        "연도 미구분",
    ]
    assert page.budget("a", "시비(LH)") == {
        "total": "28.5", "prior": "5", "2018": "13.5", "2019-2020": "7", "2021-": "2", "after_term": "1",
        "undivided": "-",
    }  # fmt: skip


def test_card_detail_with_a_third_level_counts_money_once(show):
    take(card(plan(item("a", line("구비", y2018=1)), item("a1", line("시비", y2018=2), parent="a"))))

    page = show("시험-1")

    assert page.budget("", "total")["total"] == "3"
    assert page.budget("a", "subtotal")["total"] == "3"
    assert page.budget("a1", "subtotal")["total"] == "2"


def test_card_detail_names_the_adjustment_in_force_and_the_plan_that_is_past(show):
    take(card(plan(), plan(revision=1, state="confirmed"), plan(revision=2), plan(revision=3, state="refused")))

    assert show("시험-1").choices == ["당초", "조정 1차(시행 중)", "조정 2차(안)", "조정 2차 제3판 (미승인)"]
    assert show("시험-1", plan=0).cell("standing") == "지난 계획(당초)입니다. 시행 중인 계획은 조정 1차입니다."
    assert show("시험-1", plan=3).cell("standing").startswith("심의에서 승인되지 않은 조정(안)입니다.")


def test_card_detail_renders_texts_and_says_which_are_blank(show):
    text = "- 첫째 **굵게**\n  - 둘째\n\n<b onclick=alert(1)>셋</b>"
    take(card(plan(sections={"goal": text, "cooperation": None})))

    page = show("시험-1")

    goal = page.section("정책목표")
    assert goal.find("strong").text == "굵게"
    assert goal.find("ul").find("ul").text == "둘째"
    assert not goal.has("b")
    assert "인쇄되어 있지 않습니다" in page.section("협치(협업) 및 홍보방안").text


def test_card_detail_names_teams_and_ranks_alone(show):
    take(card(pledge={"authors": [{"team": "자치팀", "rank": "주무관", "name": "홍길동", "phone": "02-000-0000"}]}))

    page = show("시험-1")

    assert page.cell("authors") == "자치팀 주무관"
    assert "홍길동" not in page.root.text
    assert "02-000" not in page.root.text


def test_card_detail_keeps_a_title_as_text(show):
    take(card(plan(item("a", line(y2018=1), name="<img src=x>"), title="<script>alert(1)</script>")))

    page = show("시험-1")

    assert page.title == "<script>alert(1)</script>"
    assert "alert(1)" not in [each.text for each in page.root.all("script")]
    assert not page.main.has("img")


def test_card_detail_shows_a_table_of_statistics_that_prints_nothing_but_its_total(show):
    table = {"name": "방문", "year": 2018, "values": {"1분기": 3}, "stated": {"계": 5, "1분기": 3}}
    take(card(plan(), indicators=[table]))

    page = show("시험-1")

    assert "방문" in page.section("추진실적").text
    assert "계" in [each.text for each in page.section("추진실적").all("th")]
