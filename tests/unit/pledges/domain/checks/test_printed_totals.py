"""Printed totals against printed totals: an error where they alone disagree, a note where they follow another error."""

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, told

TOTAL = "plans[0].stated.total"


def two_lines(first, second, total, **stated) -> dict:
    """Line totals over two years of 100 and 200 each."""
    lines = (
        line("시비", y2018=100, y2019=200, stated_total=first),
        line("구비", y2018=100, y2019=200, stated_total=second),
    )
    return card(plan(item("a", *lines), stated={"total": total} | stated))


def test_line_totals_that_come_to_the_total_say_nothing():
    assert findings(two_lines(300, 300, 600)) == []


def test_a_wrong_line_total_is_one_error_and_its_column_a_note():
    tree = two_lines(350, 300, 600)

    assert told(tree, "line-total") == [("error", "mismatch", "plans[0].items[0].funding[0]", -50)]
    assert told(tree, "total-column") == [("note", "mismatch", TOTAL, 50)]
    assert [each.severity for each in findings(tree)].count("error") == 1


def test_a_wrong_total_is_one_error_and_its_column_a_note():
    tree = two_lines(300, 300, 700)

    assert told(tree, "plan-total") == [("error", "mismatch", TOTAL, -100)]
    assert told(tree, "total-column") == [("note", "mismatch", TOTAL, -100)]


def test_the_column_is_an_error_where_nothing_else_is_known_to_be_wrong():
    # Without cells neither the total nor a line can be wrong by itself.
    lines = (line("시비", stated_total=300), line("구비", stated_total=300))
    tree = card(plan(item("a", *lines), stated={"total": 700}))

    assert told(tree, "total-column") == [("error", "mismatch", TOTAL, -100)]


def test_the_column_is_not_added_up_where_a_line_has_no_printed_total():
    assert findings(two_lines(300, None, 900), "total-column") == []


def test_line_totals_off_by_rounding_stay_rounding():
    assert told(two_lines(300, 300, 601), "total-column") == [("note", "rounding", TOTAL, -1)]


def years(total, **by_year) -> dict:
    stated = {"total": total, "by_year": {key[1:]: amount for key, amount in by_year.items()}}
    return card(plan(item("a", line(y2018=100, y2019=200)), stated=stated))


def test_years_that_come_to_the_total_say_nothing():
    assert findings(years(300, y2018=100, y2019=200)) == []


def test_a_wrong_year_is_one_error_and_its_row_a_note():
    tree = years(300, y2018=150, y2019=200)

    assert told(tree, "year-total") == [("error", "mismatch", "plans[0].stated.by_year.2018", -50)]
    assert told(tree, "year-row") == [("note", "mismatch", TOTAL, 50)]


def test_the_row_is_an_error_where_nothing_else_is_known_to_be_wrong():
    tree = card(plan(stated={"total": 300, "by_year": {"2018": 100, "2019": 100}}))

    assert told(tree, "year-row") == [("error", "mismatch", TOTAL, -100)]


def test_the_row_is_not_added_up_where_a_year_has_no_printed_total():
    assert findings(years(300, y2018=100), "year-row") == []
    assert findings(years(999, y2018=100, y2019=None), "year-row") == []


def test_the_row_of_a_sub_project():
    stated = {"by_year": {"2018": 100, "2019": 250}}
    tree = card(plan(item("a", line(y2018=100, y2019=200), stated=stated, stated_subtotal=300)))

    assert told(tree, "year-row") == [("note", "mismatch", "plans[0].items[0].stated_subtotal", 50)]


def test_a_row_that_no_year_explains_is_an_error_also_for_a_sub_project():
    """Years are not compared where the plan has money without a year, so none of them is already known to be wrong."""
    stated = {"by_year": {"2018": 900}}
    items = (item("a", line(y2018=100), stated=stated, stated_subtotal=100), item("b", line(undivided=50)))

    assert told(card(plan(*items)), "year-row") == [("error", "mismatch", "plans[0].items[0].stated_subtotal", 800)]


def test_money_without_a_year_needs_its_own_place_in_the_row():
    tree = card(plan(item("a", line(y2018=100, undivided=50)), stated={"total": 150, "by_year": {"2018": 900}}))

    assert findings(tree) == []
    tree["plans"][0]["stated"]["by_year"]["undivided"] = 50
    assert told(tree, "year-row") == [("error", "mismatch", TOTAL, 800)]
