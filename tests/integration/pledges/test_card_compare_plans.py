"""Comparisons of any two plans: one only, several, none, nonsense; texts that one plan has."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.pages.compare import compare_address, compare_reader
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


@pytest.fixture
def show(client_as):
    return compare_reader(client_as("viewer"))


def test_card_compare_of_any_two_plans(show):
    plans = [plan(item("a", line(y2018=amount)), revision=number) for number, amount in enumerate((10, 20, 5))]
    plans[1]["state"] = "confirmed"
    take(card(*plans))

    by_default = show("시험-1")
    chosen = show("시험-1", from_=0, to=1)
    back = show("시험-1", from_=2, to=0)

    assert (by_default.cell("original"), by_default.cell("adjusted"), by_default.cell("change")) == ("20", "5", "△15")
    assert chosen.cell("change") == "증 10"
    assert back.cell("change") == "증 5"
    assert show("시험-1", to=1).cell("original") == "10"


@pytest.mark.parametrize(
    ("states", "told"),
    [
        (("confirmed", "confirmed"), ("10", "20")),
        (("confirmed", "confirmed", "confirmed"), ("20", "5")),
        (("confirmed", "confirmed", "proposed"), ("20", "5")),
        (("confirmed", "refused", "confirmed"), ("10", "5")),
        (("confirmed", "confirmed", "refused"), ("10", "20")),
        (("confirmed", "refused"), ("10", "20")),
        (("confirmed", "proposed", "draft"), ("10", "20")),
        (("confirmed", "draft", "draft"), ("10", "5")),
        (("draft", "draft"), ("10", "20")),
    ],
)
def test_card_compare_begins_with_the_earlier_plan(show, states, told):
    amounts = zip((10, 20, 5), states, strict=False)
    take(card(*(plan(item("a", line(y2018=won)), revision=r, state=s) for r, (won, s) in enumerate(amounts))))

    page = show("시험-1")

    assert (page.cell("original"), page.cell("adjusted")) == told


@pytest.mark.parametrize("plans", [[], [plan()]], ids=["no plan", "one plan"])
def test_card_compare_without_a_second_plan_says_so(show, plans):
    take(card(*plans))

    assert show("시험-1").cell("none") == "견줄 계획이 없습니다. 조정(안)이 등록되면 당초와 나란히 보입니다."


@pytest.mark.parametrize(
    "asked", [{"from": "x"}, {"to": "9"}, {"from": "0", "to": "0"}, {"from": "-1"}, {"to": "9" * 5000}, {"to": "\0"}]
)
def test_card_compare_of_plans_that_are_not_there_is_not_found(client_as, asked):
    take_real()

    assert client_as("viewer").get(compare_address(), asked).status_code == 404


def test_card_compare_shows_whole_texts_that_one_plan_has(show):
    take(card(plan(sections={"goal": "- 하나 & 둘"}), plan(revision=1, sections={"issues": "- 셋"})))

    page = show("시험-1")

    goal = page.main.find("section", data_row="정책목표")
    assert goal.find("h3").text == "정책목표 당초에만 있음"
    assert goal.find("ul").text == "하나 & 둘"
    assert (
        page.main.find("section", data_row="문제점 및 대책").find("h3").text == "문제점 및 대책 조정 1차(안)에만 있음"
    )


def test_card_compare_keeps_texts_as_text(show):
    before, after = "<script>alert(1)</script>", "<script>alert(2)</script>"
    take(card(plan(title=before, sections={"goal": before}), plan(revision=1, title=after, sections={"goal": after})))

    page = show("시험-1")

    assert page.text("공약명") == {"original": before, "adjusted": after}
    assert not page.main.has("script")


def test_card_compare_asks_as_much_for_one_pledge_as_for_fifty(client_as):
    client = client_as("viewer")
    take_real()
    with_one = page_queries(client, compare_address())
    for number in range(49):
        take(card(plan(item("a", line(y2018=1))), plan(revision=1), code=f"시험-{number}"))

    assert page_queries(client, compare_address()) == with_one
