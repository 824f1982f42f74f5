"""The targets of a card as measures: what stands beside each text, and 목표달성도 with what it is over."""

import pytest

from tests.cards.by_hand import card, item, plan
from tests.pages.card import PledgePage, part_address
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def result(text, quantity, key="a", year="2021"):
    return {"item": key, "year": year, "text": text, "quantity": quantity}


def small(**more):
    """Two sub-projects; facts as of 2021."""
    items = (
        item("a", targets={"2020": ["교육 연3회", "역량강화"], "2021": ["교육 연4회", "총회 1회 학교 1회"]}),
        item("b", targets={"2021": ["시비 3억 지원", "나무 1,000그루"]}),
    )
    execution = [{"item": "a", "source": "구비", "as_of": "2021-06-30", "executed": 0}]
    return card(plan(*items), execution=execution, **more)


@pytest.fixture
def show(client_as):
    reader = client_as("viewer")
    return lambda code="시험-1", **asked: PledgePage(reader.get(part_address("targets", code), asked))


def words(page):
    """Text, measure and, by year, how each target stands."""
    lines = [line for line in page.main.find(id="measure-table").all("tr") if line.has(data_cell="text")]
    return [
        (line.find(data_cell="text").text, line.find(data_cell="measure").text,
         *(cell.text for cell in line.all(data_cell="standing")))
        for line in lines
    ]  # fmt: skip


def test_beside_each_text_stand_its_measure_its_result_and_whether_it_is_met(show):
    take(small(target_results=[result("교육 연4회", 3), result("나무 1,000그루", 1200, "b")]))

    assert words(show()) == [
        ("교육 연3회", "교육 · 연 3회", "실적 미입력", ""),
        ("역량강화", "글로만 둠", "글로만 둠", ""),
        ("교육 연4회", "교육 · 연 4회", "", "미달 3회"),
        ("총회 1회 학교 1회", "총회 · 1회 학교 · 1회", "", "계량이 둘 이상"),
        ("시비 3억 지원", "시비 3억원", "", "금액"),
        ("나무 1,000그루", "나무 · 1,000그루", "", "달성 1,200그루"),
    ]


def test_the_same_text_is_one_line_over_its_years_until_one_of_them_is_corrected(show):
    targets = {"2020": ["교육 3회", "교육 3회"], "2021": ["교육 3회"]}
    take(card(plan(item("a", targets=targets)), measures=[{"item": "a", "year": "2021", "text": "교육 3회"}]))
    take(card(plan(item("a", targets=targets)), code="시험-2"))

    none = "실적 미입력"
    assert words(show("시험-2")) == [("교육 3회", "교육 · 3회", none, none), ("교육 3회", "교육 · 3회", none, "")]
    assert words(show()) == [
        ("교육 3회", "교육 · 3회", none, ""),
        ("교육 3회", "교육 · 3회", none, ""),
        ("교육 3회", "글로만 둠 바로잡음", "", "글로만 둠"),
    ]


def test_the_rate_of_the_year_stands_with_its_denominator_and_its_day(show):
    take(small(target_results=[result("교육 연4회", 3), result("나무 1,000그루", 1200, "b")]))

    assert show().cell("achievement") == (
        "2021년 목표달성도 50.0% 달성 1 ÷ 실적이 입력된 측정 가능 목표 2"
        " · 측정 가능 2 가운데 실적 미입력 0 · 목표 4 · 2021. 6. 30. 기준"
    )


def test_met_over_answered_stands_by_sub_project_and_year(show):
    take(small(target_results=[result("교육 연4회", 3), result("나무 1,000그루", 1200, "b")]))

    table = show().main.find(id="achievement-table")
    lines = [row for row in table.all("tr") if "data-row" in row.attributes]
    figures = {row.attributes["data-row"]: [cell.text for cell in row.all("td")] for row in lines}
    assert figures == {
        "a": ["실적 없음 (1)", "0 ÷ 1 (1)", "0 ÷ 1 (2)"],
        "b": ["", "1 ÷ 1 (1)", "1 ÷ 1 (1)"],
        "total": ["실적 없음 (1)", "1 ÷ 2 (2)", "1 ÷ 2 (3)"],
    }


def test_without_a_result_the_rate_is_not_known(show):
    take(small())

    assert "목표달성도 알 수 없음" in show().cell("achievement")


def test_without_a_day_no_rate_is_made(show):
    take(card(plan(item("a", targets={"2021": ["1회"]}))))

    assert "기준일을 알 수 없어" in show().cell("achievement")


def test_results_of_no_target_of_the_plan_are_told(show):
    take(small(target_results=[result("교육 연9회", 9)]))

    page = show()
    assert "실적 1건" in page.cell("loose")
    assert "교육 연9회" in page.main.find(id="result-table").text


def test_results_of_a_card_without_targets_are_shown_all_the_same(show):
    take(card(plan(item("a")), target_results=[result("교육 연9회", 9)]))

    assert "교육 연9회" in show().main.find(id="result-table").text


def test_the_real_card_reads_its_targets(show):
    take_real()

    found = {text: measure for text, measure, *_ in words(show("주민참여-1", plan=1))}
    assert found["주민총회 1회 개최"] == "주민총회 · 1회"
    assert found["위원 보수교육 3시간"] == "위원 보수교육 · 3시간"
    assert found["6개동 시비 1억8천 (동별 3천)"] == "6개동 시비 1억8천만원 동별 3천만원(미루어 읽음)"
    assert {measure for _, measure, *_ in words(show("주민참여-1", plan=0))} == {"글로만 둠"}


def test_targets_ask_as_much_for_one_sub_project_as_for_fifty(show, client_as):
    reader = client_as("viewer")
    take(card(plan(item("a", targets={"2021": ["1회"]})), code="시험-1"))
    take(card(plan(*(item(f"k{n}", targets={"2021": ["1회", "2회"]}) for n in range(50))), code="시험-2"))

    one, fifty = (page_queries(reader, part_address("targets", code)) for code in ("시험-1", "시험-2"))
    assert one == fifty <= 15
