"""Original against adjusted over all pledges: rows, sums, parts, proposals, thresholds, what is asked for."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.pages.dom import tree_of
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:variance-list")
FIGURES = ("original", "adjusted", "change", "rate")


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: VariancePage(client.get(ADDRESS, asked))


class VariancePage:
    def __init__(self, response):
        self.main = tree_of(response).find("main")

    def row(self, key: str) -> list[str]:
        """당초, 조정, 증감, 증감률 of a pledge or of a sum."""
        return self._figures(self.main.find("tr", data_row=key))

    @property
    def codes(self) -> list[str]:
        return [body.attributes["data-pledge"] for body in self.main.all("tbody") if "data-pledge" in body.attributes]

    def parts(self, code: str) -> dict[str, list[str]]:
        body = self.main.find("tbody", data_pledge=code)
        return {row.find("th").text: self._figures(row) for row in body.all("tr", **{"class": "part"})}

    def says(self, name: str, code: str = "") -> str:
        return (self.main.find("tr", data_row=code) if code else self.main).find(data_cell=name).text

    def alarm(self, code: str) -> str:
        return self.main.find("tr", data_row=code).find(role="img").attributes["aria-label"]

    def _figures(self, row) -> list[str]:
        return [row.find("td", data_cell=name).text for name in FIGURES]


def adjusted(code: str, before, after, **more) -> dict:
    """One sub-project: `before` in the original, `after` in a confirmed adjustment (None: there is none)."""
    plans = [plan(item("a", line(y2018=before)))]
    if after is not None:
        plans.append(plan(item("a", line(y2018=after)), revision=1, state="confirmed"))
    return card(*plans, code=code, **more)


def test_the_real_card_is_not_adjusted_yet_and_its_proposal_stands_beside(show):
    take_real()

    page = show()

    assert page.row("주민참여-1") == ["4,105", "", "", ""]
    assert page.row("total") == ["4,105", "4,105", "0", "0.0%"]
    assert page.says("proposal", "주민참여-1") == "조정 1차(안) 9,196"


def test_proposals_are_the_adjusted_side_only_where_that_is_asked_and_said(show):
    take_real()

    page = show(**{"with": "proposals"})

    assert page.row("주민참여-1") == page.row("total") == ["4,105", "9,196", "증 5,091", "증 124.0% ↑↑"]
    assert "아직 결정되지 않은 조정(안)" in page.says("proposals")
    assert page.says("proposal", "주민참여-1") == ""
    assert not show().main.has(data_cell="proposals")


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


@pytest.mark.parametrize(
    ("before", "after", "rate"),
    [
        (1000, 1099, "증 9.9%"),
        (10000, 10999, "증 10.0%"),
        (1000, 1100, "증 10.0% ↑"),
        (1000, 1300, "증 30.0% ↑↑"),
        (1000, 901, "△9.9%"),
        (1000, 900, "△10.0% ↓"),
        (1000, 700, "△30.0% ↓↓"),
        (1000, 1000, "0.0%"),
        (2000, 2001, "증 0.1%"),
        (0, 5, "–"),
    ],
)
def test_thresholds_are_of_the_exact_rate(show, before, after, rate):
    take(adjusted("가-1", before, after))

    assert show().row("가-1")[3] == rate


def test_an_arrow_is_said_in_words(show):
    take(adjusted("가-1", 10, 6))

    assert show().alarm("가-1") == "30% 이상 줄어듦"


def test_pledges_are_filtered_and_the_sums_with_them(show):
    take(adjusted("가-1", 10, 12, pledge={"field": "복지", "lead_department": "가과"}))
    take(adjusted("나-1", 20, None, pledge={"field": "복지", "lead_department": "나과"}))
    take(adjusted("다-1", 40, None, pledge={"field": "교육"}))

    assert (show(field="복지").codes, show(field="복지").row("total")[0]) == (["가-1", "나-1"], "30")
    assert show(field="복지", department="나과").codes == ["나-1"]
    assert show(department="(미정)").codes == ["다-1"]
    assert (show(only="adjusted").codes, show(only="adjusted").row("total")[:2]) == (["가-1"], ["10", "12"])
    assert "해당하는 공약이 없습니다." in show(field="\0없음").main.text


def test_pledges_are_sorted_with_blanks_last(show):
    take(adjusted("가-1", 10, 12))
    take(adjusted("나-1", 20, None))
    take(adjusted("다-1", 40, 30))

    assert show(sort="-change").codes == ["가-1", "다-1", "나-1"]
    assert show(sort="change").codes == ["다-1", "가-1", "나-1"]
    assert show(sort="-original").codes == ["다-1", "나-1", "가-1"]
    assert show(sort="-rate").codes == ["가-1", "다-1", "나-1"]
    assert show(sort="-code").codes == ["다-1", "나-1", "가-1"]
    assert show(sort="-").codes == ["가-1", "나-1", "다-1"]


def test_money_of_two_pledges_is_counted_once_in_the_sums(show):
    shared = line("시비", y2019=30) | {"counted_in": "나-1"}
    take(card(plan(item("a", shared, line(y2019=70))), code="가-1"))
    take(adjusted("나-1", 30, 40))

    page = show()

    assert page.row("가-1")[0] == "100"
    assert page.row("shared") == ["△30", "△30", "0", "–"]
    assert page.row("total")[:3] == ["100", "110", "증 10"]
    assert "30" in page.says("shared", "가-1")


@pytest.mark.parametrize(("closed", "codes"), [({"how": "폐기"}, []), ({"how": "폐기", "on": "2030-01-01"}, ["가-1"])])
def test_a_closed_pledge_leaves_from_its_day(show, closed, codes):
    facts = [{"item": "a", "source": "구비", "as_of": "2021-06-30", "secured": 5}]
    take(adjusted("가-1", 10, 12, pledge={"closed": closed}, execution=facts))

    assert show().codes == codes


@pytest.mark.parametrize("state", ["draft", "refused"])
def test_drafts_and_refused_plans_count_nowhere(show, state):
    take(card(plan(item("a", line(y2018=5))), plan(item("a", line(y2018=9)), revision=1, state=state)))

    page = show(**{"with": "proposals"})

    assert page.row("시험-1") == ["5", "", "", ""]


def test_the_adjustment_in_force_is_the_latest_confirmed(show):
    plans = [plan(item("a", line(y2018=5 + number)), revision=number, state="confirmed") for number in range(3)]
    take(card(*plans, plan(item("a", line(y2018=50)), revision=3)))

    page = show()

    assert page.row("시험-1") == ["5", "7", "증 2", "증 40.0% ↑↑"]
    assert page.says("plan", "시험-1") == "조정 2차"
    assert page.says("proposal", "시험-1") == "조정 3차(안) 50"


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_variance_opens_to_those_who_may_see_cards(client_as, role):
    assert client_as(role).get(ADDRESS).status_code == 200


def test_variance_stays_shut_without_the_right(client_as):
    assert client_as(None).get(ADDRESS).status_code == 403


@pytest.mark.parametrize("by", ["", "item", "source", "year"])
def test_variance_asks_as_much_for_one_pledge_as_for_thirty(client_as, by):
    client, address = client_as("viewer"), f"{ADDRESS}?by={by}"
    take_real()
    with_one = page_queries(client, address)
    for number in range(29):
        take(adjusted(f"시험-{number}", number, number * 2))

    assert page_queries(client, address) == with_one
    assert with_one <= 15
