"""Every printed total of a plan: one card where it holds, one where it does not."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import codes, findings, told

HERE = "plans[0].items[0]"


def of_line(total) -> dict:
    return card(plan(item("a", line(y2018=214, y2019=96, stated_total=total))))


def of_subtotal(total) -> dict:
    child = item("b", line(y2018=30), parent="a")
    return card(plan(item("a", line(y2018=214), line("시비", y2018=96), stated_subtotal=total), child))


def of_item_year(total) -> dict:
    stated = {"by_year": {"2018": total}}
    return card(plan(item("a", line(y2018=214, y2019=1), line("시비", y2018=96), stated=stated)))


def of_year(total) -> dict:
    return card(
        plan(item("a", line(y2018=214, y2019=1)), item("b", line(y2018=96)), stated={"by_year": {"2018": total}})
    )


def of_plan(total) -> dict:
    return card(plan(item("a", line(y2018=214)), item("b", line(prior=96)), stated={"total": total}))


def of_term(total) -> dict:
    money = line(prior=1, y2018=214, y2020_2022=96, y2023=2, after_term=3)
    return card(plan(item("a", money), stated={"in_term": total}))


def of_item_in_term(total) -> dict:
    return card(plan(item("a", line(y2018=310, y2023=2), stated={"in_term": total}), item("b", line(y2018=7))))


def of_head(total) -> dict:
    return card(plan(item("a", line(y2018=214, undivided=96)), stated={"head": {"total": total}}))


def of_head_source(total) -> dict:
    lines = (line("시비", y2018=214), line("시비", payer="LH", y2018=96), line("구비", y2018=5))
    return card(plan(item("a", *lines), stated={"head": {"by_source": {"시비": total}}}))


# Each holds at 310, but for the sub-project with one below it, which holds at 340.
TOTALS = [
    ("line-total", of_line, 310, f"{HERE}.funding[0]"),
    ("subtotal", of_subtotal, 340, f"{HERE}.stated_subtotal"),
    ("item-year-total", of_item_year, 310, f"{HERE}.stated.by_year.2018"),
    ("year-total", of_year, 310, "plans[0].stated.by_year.2018"),
    ("plan-total", of_plan, 310, "plans[0].stated.total"),
    ("in-term", of_term, 310, "plans[0].stated.in_term"),
    ("in-term", of_item_in_term, 310, f"{HERE}.stated.in_term"),
    ("head-total", of_head, 310, "plans[0].stated.head.total"),
    ("head-source", of_head_source, 310, "plans[0].stated.head.by_source.시비"),
]
NAMED = pytest.mark.parametrize(
    ("code", "make", "right", "place"), TOTALS, ids=[f"{t[0]}-{t[1].__name__}" for t in TOTALS]
)


@NAMED
def test_a_total_that_holds_says_nothing(code, make, right, place):
    assert findings(make(right), code) == []


@NAMED
def test_a_total_that_is_too_high_is_an_error(code, make, right, place):
    assert told(make(right + 100), code) == [("error", "mismatch", place, -100)]


@NAMED
def test_a_total_that_is_too_low_is_an_error(code, make, right, place):
    assert told(make(right - 100), code) == [("error", "mismatch", place, 100)]


@NAMED
@pytest.mark.parametrize("blank", [None])
def test_a_total_that_was_not_printed_says_nothing(code, make, right, place, blank):
    assert findings(make(blank), code) == []


@NAMED
def test_a_printed_dash_is_a_zero(code, make, right, place):
    assert told(make("-"), code) == [("error", "mismatch", place, right)]


@pytest.mark.parametrize("make", [of_item_year, of_year])
def test_years_are_not_compared_where_money_stands_without_a_year(make):
    tree = make(999)
    tree["plans"][0]["items"].append(item("z", line("국비", undivided=1)))

    assert {"item-year-total", "year-total"} & set(codes(tree)) == set()


@pytest.mark.parametrize("column", ["y2022_2023", "y2022_", "undivided"])
def test_in_term_is_not_compared_where_a_column_crosses_the_end_of_the_term(column):
    tree = card(plan(item("a", line(y2018=10, **{column: 5})), stated={"in_term": 999}))

    assert findings(tree, "in-term") == []


def test_in_term_is_compared_where_columns_end_with_the_term():
    tree = card(plan(item("a", line(y2018=10, y2021_2022=5, y2023_=7)), stated={"in_term": 999}))

    assert told(tree, "in-term") == [("error", "mismatch", "plans[0].stated.in_term", -984)]


def test_a_finding_is_told_in_one_sentence_with_its_place():
    (found,) = findings(of_year(300), "year-total")

    assert found.where == "당초 · 2018년 계"
    assert found.message == "당초 · 2018년 계: 인쇄된 300백만원, 내역의 합 310백만원 — 10백만원 적게 인쇄되었습니다."


def test_a_payer_is_named_with_the_source():
    (found,) = findings(card(plan(item("a", line("민간", payer="LH", y2018=1, stated_total=9)))), "line-total")

    assert found.where == "당초 · 세부사업 a · 민간(LH) 합계"


def test_every_plan_is_checked_under_its_own_name():
    after = of_line(999)["plans"][0] | {"revision": 1, "state": "proposed"}

    (found,) = findings(card(of_line(310)["plans"][0], after), "line-total")

    assert (found.place, found.where) == (
        "plans[1].items[0].funding[0]", "조정 1차 · 세부사업 a · 구비 합계"
    )  # fmt: skip
