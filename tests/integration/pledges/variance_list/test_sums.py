"""Sums and parts of original against adjusted: over all pages, shared money once, parts that add up."""

import pytest

from tests.cards.adjusted import adjusted
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_sums_are_of_all_pledges_on_every_page(show):
    for number in range(26):
        take(adjusted(f"시험-{number:02}", 10, 5 if number == 25 else None))

    first, second = show(), show(page=2)

    assert len(first.codes) == 25
    assert second.codes == ["시험-25"]
    for page in (first, second):
        assert page.row("adjusted") == ["10", "5", "△5", "△50.0% ↓↓"]
        assert page.row("unadjusted") == ["250", "250", "0", "0.0%"]
        assert page.row("total") == ["260", "255", "△5", "△1.9%"]


def test_parts_of_the_real_card_add_up_to_it(show):
    take_real()

    by_item, by_source, by_year = (
        show(by=by, **{"with": "proposals"}).parts("주민참여-1") for by in ("item", "source", "year")
    )

    assert by_item == {
        "주민자치사업 활성화": ["1,550", "3,313", "증 1,763", "증 113.7% ↑↑"],
        "마을공동체 활성화": ["465", "2,270", "증 1,805", "증 388.2% ↑↑"],
        "동단위 시민참여예산 사업": ["1,380", "1,090", "△290", "△21.0% ↓"],
        "동특성화사업": ["500", "500", "0", "0.0%"],
        "주민자치활동 지원사업": ["", "1,724", "증 1,724", "–"],
        "찾아가는 동주민센터": ["210", "299", "증 89", "증 42.4% ↑↑"],
    }
    assert by_source["시비"][0] == "1,070"
    assert by_source["구비"][0] == "3,035"
    assert list(by_year) == ["2018년", "2019년", "2020년", "2021년", "2022년"]
    assert by_year["2018년"] == ["875", "1,254", "증 379", "증 43.3% ↑↑"]
    assert show().parts("주민참여-1") == show(by="nonsense").parts("주민참여-1") == {}


def test_money_of_two_pledges_is_counted_once_in_the_sums(show):
    shared = line("시비", y2019=30) | {"counted_in": "나-1"}
    take(card(plan(item("a", shared, line(y2019=70))), code="가-1"))
    take(adjusted("나-1", 30, 40))

    page = show()

    assert page.row("가-1")[0] == "100"
    assert page.row("shared") == ["△30", "△30", "0", "–"]
    assert page.row("total")[:3] == ["100", "110", "증 10"]
    assert "30" in page.says("shared", "가-1")
