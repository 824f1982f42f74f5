"""The page of a pledge's requests: what was asked and why, how far it went, what was decided, and what is printed."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import CardPage, part_address
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

REQUEST = {
    "from": 0,
    "to": 1,
    "round": "2021년 상반기 조정",
    "kinds": ["사업비"],
    "grounds": ["공약 취지에 더 부합"],
    "reason": "- 시비 보조금 반영",
    "state": "approved",
    "decided_on": "2021-09-03",
    "body": "주민배심원단",
    "steps": [{"step": "submitted", "on": "2021-07-01", "by": "마을자치과"}, {"step": "on_agenda", "on": "2021-08"}],
    "deliberation": {
        "session": "2차", "enrolled": 40, "present": 31, "for": 29, "against": 2, "abstain": 0, "outcome": "approved",
    },
    "recommendations": [
        {"text": "성과를 알릴 것", "accepted": True, "why": "소식지에 싣는다"}, {"text": "예산을 줄일 것"},
    ],
    "changes": [{"kind": "사업비", "item": "a", "before": "10", "after": "20"}],
}  # fmt: skip


@pytest.fixture
def show(client_as):
    return lambda code="주민참여-1", **asked: CardPage(
        client_as("viewer").get(part_address("adjustments", code), asked)
    )


def test_a_request_is_told_from_its_kinds_to_its_decision(show):
    take(card(plan(item("a", line(y2018=10))), plan(item("a", line(y2018=20)), revision=1), adjustments=[REQUEST]))

    page = show("시험-1")

    assert [each.words for each in page.main.all("h2")] == ["당초 → 조정 1차(안) 승인"]
    assert (page.cell("kinds"), page.cell("grounds"), page.cell("reason")) == (
        "사업비", "공약 취지에 더 부합", "시비 보조금 반영",
    )  # fmt: skip
    assert page.cell("decided") == "2021. 9. 3. 주민배심원단"
    assert page.cells("step") == ["제출 2021. 7. 1. 마을자치과", "심의 상정 2021. 8."]
    assert page.cell("deliberation") == "회의 2차 재적 40 출석 31 찬성 29 반대 2 기권 0 결과 승인"
    assert page.cells("recommendation") == ["성과를 알릴 것 수용 소식지에 싣는다", "예산을 줄일 것 답변 없음"]
    assert page.main.find("tr", data_row="change").words == "사업비 세부사업 a 10 20"
    assert page.link("두 계획 비교").endswith("/compare/?from=0&to=1")


def test_the_printed_request_of_the_real_card_stands_as_printed(show):
    take_real()

    page = show()

    assert page.cell("state") == "제출"
    assert page.cell("grounds") == "밝히지 않음"
    assert (page.cell("printed-title"), page.cell("printed-kinds")) == (
        "금천 마을민주주의 사업",
        "예산, 연도별 목표 변경",
    )
    assert [each.text for each in page.main.find(data_cell="printed-after").all("del")] == ["동특성화사업"]
    after = page.main.find("tr", data_row="변경 후")
    assert [each.words for each in after.all("td")] == ["9,196", "1,254", "1,764", "2,217", "1,922", "2,039"]


def test_targets_that_differ_from_the_card_are_told(show):
    take_real()

    row = show().main.find("tr", data_row="동단위 시민참여예산 사업")

    assert row.find("td", data_cell="2018").words == "10개동 시비 1억8천 (동별 3천) 카드와 다름"
    assert row.find("td", data_cell="2019").words == "10개동 시비 3억 (동별3천)"


def test_a_request_whose_plans_are_not_on_the_card_cannot_be_compared(show):
    take(card(plan(), adjustments=[{"from": 0, "to": None, "kinds": ["폐기"]}]))

    page = show("시험-1")

    assert [each.words for each in page.main.all("h2")] == ["당초 → 종결"]
    assert page.link("두 계획 비교") is None
