"""budget-kind, new-with-prior: what the head says of a plan's money, and the money."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import MILLION, findings


def told(tree: dict) -> list[tuple]:
    return [(each.code, str(each.severity), each.place) for each in findings(tree)]


def budgeted(kind: str, *lines: dict, **more) -> dict:
    return card(plan(item("a", *lines), **more), pledge={"budget": kind})


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("예산", [line(y2018=10)]),
        ("비예산", []),
        ("비예산", [line(y2018="-", y2019="-")]),
        ("비예산", [line("민간", y2018=10), line("구비", payer="LH", y2019=3)]),
        ("미정", [line(y2018=10)]),
        ("예산", [line(y2018=0, y2019=0)]),
        ("예산", [line(y2018="-", y2019=None)]),
        ("예산", []),
    ],
)
def test_a_kind_that_goes_with_the_money(kind, lines):
    assert told(budgeted(kind, *lines)) == []


def test_money_where_there_should_be_none():
    (found,) = findings(budgeted("비예산", line("시비", y2018=10, y2019=5), line("민간", y2018=90)))

    assert (found.code, found.severity, found.place) == ("budget-kind", "warning", "pledge.budget")
    assert (found.stated, found.computed) == ("비예산", "예산")
    assert found.message == (
        "당초 · 예산 구분: 비예산으로 적혀 있으나 금액 표에는 15백만원이 있습니다. 구분과 금액을 살펴보십시오."
    )


def test_nothing_but_dashes_where_there_should_be_money():
    tree = budgeted("예산", line(y2018="-", y2019="-"))

    assert told(tree) == [("budget-kind", "note", "pledge.budget")]
    tree["plans"][0]["project_cost"] = 30
    assert told(tree) == []


def test_once_for_the_plans_that_the_pledge_speaks_for_and_at_the_head_of_one_that_says_so_itself():
    money = item("a", line(y2018=10))
    tree = card(plan(money), plan(money, revision=1), pledge={"budget": "비예산"})
    own = card(plan(money), plan(money, revision=1, header={"budget": "비예산"}), pledge={"budget": "예산"})

    (found,) = findings(tree)
    assert found.where == "당초, 조정 1차 · 예산 구분"
    assert told(own) == [("budget-kind", "warning", "plans[1].header.budget")]


def test_what_is_new_has_no_money_of_before():
    def prior(nature: str, **amounts) -> list:
        tree = card(plan(item("a", line(y2019=5, **amounts))), pledge={"nature": nature})
        return findings(tree, "new-with-prior")

    assert prior("계속", prior=7) == prior("신규") == prior("신규", prior=0) == prior("신규", prior="-") == []
    (found,) = prior("신규", prior=7, y2017=3)
    assert (found.severity, found.place) == ("warning", "plans[0].items[0].funding[0].amounts.prior")
    assert (found.stated, found.computed) == (10 * MILLION, 0)
    assert found.message == (
        "당초 · 기투자: 신규인데 임기 전의 금액이 10백만원 적혀 있습니다. 계속사업인지 살펴보십시오."
    )
