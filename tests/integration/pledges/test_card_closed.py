"""A pledge that has ended says so at the top of each of its pages."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.pages.card import CardPage, PledgePage, card_address, part_address
from tests.support.register import take

pytestmark = pytest.mark.django_db

PARTS = ("money", "targets", "results", "adjustments", "compare", "findings", "history")


def ended(**closed) -> None:
    take(card(plan(item("a", line(y2019=10))), pledge={"closed": closed} if closed else {}))


@pytest.mark.parametrize(
    ("closed", "words"),
    [({"how": "폐기", "on": "2020-12-31"}, "폐기 2020. 12. 31."), ({"how": "통합"}, "통합"), ({}, "")],
)
def test_how_and_when_it_ended_stands_above_the_card(client_as, closed, words):
    ended(**closed)

    page = CardPage(client_as("viewer").get(card_address("시험-1")))

    said = [f"종결된 공약입니다({words}). 종결된 날부터 구 전체의 건수·합계·비율에 들지 않습니다."] if words else []
    assert page.cells("closed") == said


@pytest.mark.parametrize("part", PARTS)
def test_it_stands_above_every_part(client_as, part):
    ended(how="폐기", on="2020-12-31")

    page = PledgePage(client_as("auditor").get(part_address(part, "시험-1")))

    assert page.cell("closed").startswith("종결된 공약입니다(폐기 2020. 12. 31.).")
