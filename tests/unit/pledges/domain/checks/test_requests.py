"""Totals typed on an adjustment request against the two plans it speaks of."""

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings, told

BEFORE, AFTER = plan(item("a", line(y2018=100, y2019=200))), plan(item("a", line(y2018=400, y2019=500)), revision=1)


def request(**stated) -> dict:
    return card(BEFORE, AFTER, adjustments=[{"from": 0, "to": 1, "stated": stated}])


def test_a_request_that_agrees_with_its_plans_says_nothing():
    tree = request(
        before_total=300,
        after_total=900,
        by_year_before={"2018": 100, "2019": 200},
        by_year_after={"2018": 400, "2019": 500},
    )

    assert findings(tree) == []


def test_a_total_of_the_request_is_held_against_its_plan():
    tree = request(before_total=400, after_total=800)

    assert told(tree, "adjustment-total") == [
        ("error", "mismatch", "adjustments[0].stated.before_total", -100),
        ("error", "mismatch", "adjustments[0].stated.after_total", 100),
    ]


def test_a_year_of_the_request_is_held_against_its_plan():
    tree = request(by_year_before={"2018": 150}, by_year_after={"2019": 400})

    assert told(tree, "adjustment-year") == [
        ("error", "mismatch", "adjustments[0].stated.by_year_before.2018", -50),
        ("error", "mismatch", "adjustments[0].stated.by_year_after.2019", 100),
    ]


def test_the_row_that_fails_with_a_year_is_a_note():
    tree = request(after_total=900, by_year_after={"2018": 450, "2019": 500})

    assert told(tree, "year-row") == [("note", "mismatch", "adjustments[0].stated.after_total", 50)]


def test_the_row_of_a_request_without_a_plan_is_an_error():
    stated = {"before_total": 300, "by_year_before": {"2018": 100, "2019": 100}}
    tree = card(AFTER, adjustments=[{"from": None, "to": 1, "stated": stated}])

    assert told(tree, "year-row") == [("error", "mismatch", "adjustments[0].stated.before_total", -100)]
    assert findings(tree, "adjustment-total") == []


def test_years_are_not_compared_where_money_stands_without_a_year():
    before = plan(item("a", line(y2018=100, undivided=200)))
    stated = {"before_total": 300, "by_year_before": {"2018": 999}}
    tree = card(before, AFTER, adjustments=[{"from": 0, "to": 1, "stated": stated}])

    assert findings(tree) == []


def test_a_request_rounded_more_coarsely_than_its_plan_is_rounding():
    before = plan(item("a", line(y2018=100.4, y2019=200.3)))
    tree = card(before, AFTER, adjustments=[{"from": 0, "to": 1, "stated": {"before_total": 300}}])

    assert told(tree, "adjustment-total") == [("note", "rounding", "adjustments[0].stated.before_total", 0)]


def test_the_place_says_which_request():
    stated = {"before_total": 999}
    tree = card(BEFORE, AFTER, adjustments=[{"from": 0, "to": 1}, {"from": 0, "to": 1, "stated": stated}])

    assert [each.place for each in findings(tree)] == ["adjustments[1].stated.before_total"]
