"""Printed totals of secured and executed money, and amounts in years that have not come."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, told

PLAN = plan(item("a", line(y2018=500, y2019=500), line("시비", y2018=500)))


def entry(year: str, secured, executed, source: str = "구비", as_of: str = "2020-06-30") -> dict:
    return {"item": "a", "source": source, "year": year, "as_of": as_of, "secured": secured, "executed": executed}


ENTRIES = [entry("2018", 100, 90), entry("2019", 200, 180), entry("2018", 40, 30, source="시비")]


def with_stated(entries=ENTRIES, **stated) -> dict:
    return card(PLAN, execution=entries, stated_execution=stated)


def by_line(source: str, **amounts) -> dict:
    return {"item": "a", "source": source} | amounts


def test_printed_totals_that_agree_say_nothing():
    tree = with_stated(
        total=300,
        secured_total=340,
        by_year={"2018": 120, "2019": 180},
        secured_by_year={"2018": 140, "2019": 200},
        by_line=[by_line("구비", secured=300, executed=270), by_line("시비", secured=40, executed=30)],
    )

    assert findings(tree) == []


@pytest.mark.parametrize(
    ("code", "stated", "place", "gap"),
    [
        ("execution-total", {"total": 400}, "total", -100),
        ("execution-total", {"secured_total": 300}, "secured_total", 40),
        ("execution-year-total", {"by_year": {"2018": 100}}, "by_year.2018", 20),
        ("execution-year-total", {"secured_by_year": {"2019": 100}}, "secured_by_year.2019", 100),
        ("execution-line-total", {"by_line": [by_line("구비", executed=300)]}, "by_line[0].executed", -30),
        ("execution-line-total", {"by_line": [by_line("시비", secured=50)]}, "by_line[0].secured", -10),
    ],
)
def test_a_wrong_total_is_an_error_at_its_place(code, stated, place, gap):
    assert told(with_stated(**stated), code) == [("error", "mismatch", f"stated_execution.{place}", gap)]


def test_of_several_days_only_the_latest_is_added_up():
    earlier = entry("2018", 50, 45, as_of="2018-12-31")

    assert findings(with_stated(entries=[*ENTRIES, earlier], total=300)) == []


def test_a_wrong_line_total_is_one_error_and_its_column_a_note():
    lines = [by_line("구비", executed=300), by_line("시비", executed=30)]
    tree = with_stated(total=300, by_line=lines)

    assert told(tree, "execution-line-total") == [("error", "mismatch", "stated_execution.by_line[0].executed", -30)]
    assert told(tree, "total-column") == [("note", "mismatch", "stated_execution.total", 30)]


def test_a_wrong_year_is_one_error_and_its_row_a_note():
    tree = with_stated(total=300, by_year={"2018": 170, "2019": 180})

    assert told(tree, "execution-year-total") == [("error", "mismatch", "stated_execution.by_year.2018", -50)]
    assert told(tree, "year-row") == [("note", "mismatch", "stated_execution.total", 50)]


def test_the_column_is_not_added_up_where_a_line_is_not_printed():
    assert findings(with_stated(total=300, by_line=[by_line("구비", executed=270)]), "total-column") == []


def test_years_are_not_compared_where_a_fact_stands_without_a_year():
    tree = with_stated(entries=[*ENTRIES, entry("undivided", 1, 1)], by_year={"2018": 999})

    assert findings(tree, "execution-year-total") == []


def test_blanks_may_explain_a_sum_below_the_printed():
    tree = with_stated(entries=[entry("2018", 100, 90), entry("2019", 200, None)], total=300)

    assert told(tree, "execution-total") == [("warning", "incomplete", "stated_execution.total", -210)]


@pytest.mark.parametrize("name", ["secured", "executed"])
def test_money_in_a_year_after_its_day_is_an_error(name):
    late = {"item": "a", "source": "구비", "year": "2021", "as_of": "2020-06-30"}

    (found,) = findings(card(PLAN, execution=[late | {name: 5}]))

    assert (found.code, found.severity, found.place) == ("after-as-of", "error", f"execution[0].{name}")
    assert (found.stated, found.computed) == (5_000_000, 0)
    assert "기준일 2020-06-30보다 뒤의 해인데 5백만원이 적혀 있습니다." in found.message


@pytest.mark.parametrize("amount", [0, None, "-"])
def test_nothing_in_a_year_after_its_day_is_all_right(amount):
    assert findings(card(PLAN, execution=[entry("2021", amount, amount)])) == []


@pytest.mark.parametrize("column", ["2020", "2019", "2019-2020", "2020-2022", "prior", "undivided"])
def test_money_in_a_column_that_has_begun_is_all_right(column):
    assert findings(card(PLAN, execution=[entry(column, 5, 5)])) == []


@pytest.mark.parametrize("column", ["2021-2022", "2021-"])
def test_money_in_a_span_that_has_not_begun_is_an_error(column):
    assert [each.code for each in findings(card(PLAN, execution=[entry(column, 0, 5)]))] == ["after-as-of"]
