"""Budget and execution of the district: figures, rates, days, money of two pledges, and what is not counted."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.pages.dom import tree_of
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:budget-list")


@pytest.fixture
def show(client_as):
    client = client_as("viewer")
    return lambda **asked: BudgetPage(client.get(ADDRESS, asked))


class BudgetPage:
    def __init__(self, response):
        self.main = tree_of(response).find("main")

    def figure(self, name: str) -> str:
        return self.main.find("dl", **{"class": "figures"}).find(data_cell=name).text

    def row(self, table: str, key: str) -> list[str]:
        """The six figures of a row: planned, secured, executed, and three rates with the words beside them."""
        names = ("planned", "secured", "executed", "rate-1", "rate-2", "rate-3")
        found = self.main.find("table", id=f"budget-{table}").find("tr", data_row=key)
        return [found.find("td", data_cell=name).text for name in names]

    def keys(self, table: str) -> list[str]:
        rows = self.main.find("table", id=f"budget-{table}").find("tbody").all("tr")
        return [row.attributes["data-row"] for row in rows]

    def outside(self, key: str) -> list[str]:
        row = self.main.find("table", id="budget-outside").find("tr", data_row=key)
        return [cell.text for cell in row.all("td")]

    def says(self, name: str) -> str:
        return self.main.find(data_cell=name).text


def spent(item: str, secured=None, executed=None, as_of: str = "2019-12-31", **more) -> dict:
    return {"item": item, "source": "구비", "as_of": as_of, "secured": secured, "executed": executed} | more


def shared_card(code: str, counted_in: str, **more) -> dict:
    """One sub-project whose 30 another pledge counts beside 70 of its own, 20 and 50 of it secured."""
    told = {"counted_in": counted_in} if counted_in else {}
    lines = line("시비", y2019=30) | told, line("구비", y2019=70)
    facts = [spent("a", 20, 10, source="시비"), spent("a", 50, 40)]
    return card(plan(item("a", *lines)), code=code, execution=facts, **more)


def test_budget_of_the_real_card_is_over_its_plan_in_force_and_says_why(show):
    take_real()

    page = show()

    assert [page.figure(name) for name in ("planned", "secured", "executed")] == ["4,105", "7,157", "4,917"]
    assert [page.figure(f"rate-{number}") for number in (1, 2, 3)] == ["174.3%", "119.8%", "68.7%"]
    assert page.figure("why-1") == "계획에 없는 세부사업·재원의 금액이 들어 있습니다."
    assert page.row("pledge", "주민참여-1") == [
        "4,105", "7,157", "4,917", "174.3% 계획 밖", "119.8% 계획 밖", "68.7%",
    ]  # fmt: skip


def test_budget_shows_money_that_the_plan_does_not_know_with_its_sums(show):
    take_real()

    page = show()

    assert page.outside("inside") == ["3,367", "2,138"]
    assert page.outside("outside") == ["3,790", "2,779"]
    assert page.outside("total") == ["7,157", "4,917"]


def test_budget_of_the_real_card_by_year_and_source(show):
    take_real()

    page = show()

    assert page.keys("year") == ["total", "2018", "2019", "2020", "2021", "2022"]
    assert page.row("year", "2018")[:3] == ["875", "1,254", "1,199"]
    assert page.row("year", "2022") == ["745", "", "0", "–", "0.0%", "–"]
    assert page.row("field", "더불어 행복한 금천") == page.row("department", "마을자치과") == page.row("year", "total")


def test_every_rate_names_its_denominator_and_day(show):
    take_real()

    notes = [each.text for each in show().main.find("dl", **{"class": "figures"}).all("span", **{"class": "note"})]

    assert notes[3:] == [
        "÷ 총사업비 · 2021. 6. 30. 기준", "÷ 총사업비 · 2021. 6. 30. 기준", "÷ 확보액 · 2021. 6. 30. 기준",
    ]  # fmt: skip


def test_budget_on_an_earlier_day_knows_the_facts_of_that_day(show):
    facts = [spent("a", 30, 20), spent("a", 50, 40, "2020-12-31", year="2019"), spent("a", 7, 5, "2020-12-31")]
    take(card(plan(item("a", line(y2019=60, y2020=40))), execution=facts))

    latest, earlier = show(), show(as_of="2020-01-31")

    assert [latest.figure(name) for name in ("secured", "executed")] == ["57", "45"]
    assert [earlier.figure(name) for name in ("secured", "executed", "rate-1")] == ["30", "20", "30.0%"]
    assert "2020. 1. 31.까지 알려진" in earlier.says("set-back")


@pytest.mark.parametrize("day", ["어제", "2020-13-01", "20200101", "9999-01-01", "2021-07-01", "\0", "1" * 5000])
def test_a_day_that_makes_no_sense_is_refused_and_the_latest_is_shown(show, day):
    take_real()

    page = show(as_of=day)

    assert "2021. 6. 30. 기준으로 보입니다." in page.says("refusal")
    assert page.figure("secured") == "7,157"


def test_money_of_two_pledges_is_counted_once(show):
    take(shared_card("가-1", "나-1"))
    take(card(plan(item("b", line("시비", y2019=30))), code="나-1", execution=[spent("b", 20, 10, source="시비")]))

    page = show()

    assert [page.figure(name) for name in ("planned", "secured", "executed")] == ["100", "70", "50"]
    assert page.row("pledge", "가-1")[:3] == ["100", "70", "50"]
    assert page.row("source", "total")[:3] == ["100", "70", "50"]
    assert "총사업비 30, 확보액 20, 집행액 10백만원" in page.says("shared")


@pytest.mark.parametrize("host", ["없음-9", "가-1"])
def test_money_that_no_other_pledge_counts_is_not_lost(show, host):
    take(shared_card("가-1", host))

    page = show()

    assert page.figure("planned") == "100"
    assert not page.main.has(data_cell="shared")


@pytest.mark.parametrize(
    ("closed", "planned"),
    [
        ({"how": "폐기", "on": "2019-12-31"}, "100"),
        ({"how": "폐기", "on": "2020-01-01"}, "160"),
        ({"how": "폐기", "on": "2019-12"}, "100"),
        ({"how": "폐기"}, "100"),
    ],
)
def test_a_closed_pledge_leaves_from_its_day(show, closed, planned):
    take(shared_card("가-1", ""))
    take(card(plan(item("b", line(y2019=60))), code="나-1", pledge={"closed": closed}))

    assert show().figure("planned") == planned


def test_a_proposal_is_never_counted(show):
    take(card(plan(item("a", line(y2018=5))), plan(item("a", line(y2018=9)), revision=1)))

    assert show().figure("planned") == "5"


def test_blanks_stay_blank_and_dashes_are_nothing(show):
    take(card(plan(item("a", line(y2018="-"), line("시비", y2019=None))), execution=[spent("a", "-", None)]))

    page = show()

    assert page.row("pledge", "시험-1") == ["0", "0", "", "–", "–", "–"]


def test_budget_without_pledges_says_so(show):
    assert show().says("none") == "집계할 공약이 없습니다."


def test_pledges_are_sorted_by_a_figure_with_blanks_last(show):
    for code, amount in (("가-1", 5), ("나-1", 9), ("다-1", None)):
        take(card(plan(item("a", line(y2018=amount))), code=code))

    assert show().keys("pledge") == ["가-1", "나-1", "다-1"]
    assert show(sort="-planned").keys("pledge") == ["나-1", "가-1", "다-1"]
    assert show(sort="planned").keys("pledge") == ["가-1", "나-1", "다-1"]
    assert show(sort="nonsense").keys("pledge") == ["가-1", "나-1", "다-1"]


def test_home_leads_to_budget_and_execution(client_as):
    assert client_as("viewer").get("/").url == ADDRESS


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_budget_opens_to_those_who_may_see_cards(client_as, role):
    assert client_as(role).get(ADDRESS).status_code == 200


def test_budget_stays_shut_without_the_right(client_as):
    assert client_as(None).get(ADDRESS).status_code == 403


def test_budget_asks_as_much_for_one_pledge_as_for_thirty(client_as):
    client = client_as("viewer")
    take_real()
    with_one = page_queries(client, ADDRESS)
    for number in range(29):
        take(shared_card(f"시험-{number}", f"시험-{number + 1}"))

    assert page_queries(client, ADDRESS) == with_one
    assert with_one <= 15
