"""The parts of a card at addresses of their own: who may open them, what goes along, how often they ask."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import CardPage, part_address
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

PARTS = ["money", "targets", "results", "adjustments"]


@pytest.mark.parametrize("part", PARTS)
def test_a_part_opens_with_the_right_and_stays_shut_without(client_as, part):
    take_real()

    assert CardPage(client_as("viewer").get(part_address(part))).title == "금천 마을민주주의 사업"
    assert client_as(None).get(part_address(part)).status_code == 403


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("asked", [{"unit": "달러"}, {"unit": "\0"}, {"plan": "9"}])
def test_a_part_asked_for_what_is_not_there_is_not_found(client_as, part, asked):
    take_real()
    reader = client_as("viewer")

    assert reader.get(part_address(part)).status_code == 200
    assert reader.get(part_address(part), asked).status_code == 404


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_an_empty_card_says_so(client_as, part):
    take(card(plan()))

    assert CardPage(client_as("viewer").get(part_address(part, "시험-1"))).has("none")


@pytest.mark.parametrize("part", PARTS)
def test_a_part_asks_as_much_for_one_pledge_as_for_ten(client_as, part):
    reader = client_as("viewer")
    take_real()
    with_one = page_queries(reader, part_address(part))
    for number in range(9):
        take(card(plan(item("a", line(y2018=1))), code=f"시험-{number}"))

    assert page_queries(reader, part_address(part)) == with_one


def test_unit_and_plan_go_along_from_tab_to_tab(client_as):
    take_real()

    page = CardPage(client_as("viewer").get(part_address("money"), {"unit": "억원", "plan": "1", "x": "1"}))

    kept = "?unit=%EC%96%B5%EC%9B%90&plan=1"
    assert page.link("추진목표") == reverse("pledges:card-targets", args=["7", "주민참여-1"]) + kept
    assert page.link("당초·조정 비교").endswith(kept)
    assert page.link("천원") == "?unit=%EC%B2%9C%EC%9B%90&plan=1&x=1"


def test_results_show_records_reports_and_what_was_reached(client_as):
    target = item("a", line(y2018=1), targets={"2018": ["교육 3회"]})
    review = {"round": "2021년 2분기", "as_of": "2021-06-30", "status": "정상추진", "progress": 70, "state": "accepted"}
    result = {"item": "a", "year": "2018", "text": "교육 3회", "quantity": 2}
    take(card(plan(target), reviews=[review], target_results=[result]))

    page = CardPage(client_as("viewer").get(part_address("results", "시험-1")))

    assert page.main.find("article", data_row="review").text.startswith(
        "2021년 2분기 2021. 6. 30. 기준 정상추진 이행률 70%"
    )
    cells = [each.text for each in page.main.find("table", id="result-table").find("tbody").all("td")]
    assert cells == ["2018년", "교육 3회", "2"]
