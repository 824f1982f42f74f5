"""Findings beside the cells they speak of: the right cell, and no other."""

from pledges.reports.card import card_report
from pledges.reports.marks import TOTAL, Marks
from tests.cards.by_hand import card, item, line, plan, read


def report(*items, **more):
    tree = card(plan(*items, **more.pop("plan", {})), **more)
    whole = read(tree)
    return card_report(whole, whole.plans[0])


def told(marks) -> dict[str, list[str]]:
    return {key: [mark.finding.code for mark in those] for key, those in marks.items()}


def test_a_wrong_line_is_marked_at_its_total():
    table = report(item("a", line(y2018=1, stated_total=5), line("시비", y2018=1, stated_total=1))).budget

    subtotal, wrong, right = table.items[0].rows
    assert told(wrong.marks) == {TOTAL: ["line-total"]}
    assert told(subtotal.marks) == told(right.marks) == told(table.total.marks) == {}


def test_wrong_sums_are_marked_in_their_cell():
    stated = {"total": 9, "by_year": {"2018": 3, "2019": 0}}
    items = item("a", line(y2018=1, y2019=0), stated_subtotal=4, stated={"by_year": {"2018": 2, "2019": 0}})
    table = report(items, plan={"stated": stated}).budget

    assert told(table.total.marks) == {TOTAL: ["plan-total", "year-row"], "2018": ["year-total"]}
    assert told(table.items[0].rows[0].marks) == {TOTAL: ["subtotal", "year-row"], "2018": ["item-year-total"]}


def test_the_eleventh_sub_project_is_not_taken_for_the_first():
    items = [item(f"s{number}", line(y2018=1, stated_total=1)) for number in range(10)]
    table = report(*items, item("s10", line(y2018=1, stated_total=7))).budget

    marked = [rows.key for rows in table.items for row in rows.rows if row.marks]
    assert marked == ["s10"]


def test_money_after_the_clock_is_marked_where_it_stands():
    fact = {"item": "a", "source": "구비", "year": "2022", "as_of": "2021-06-30", "secured": 0, "executed": 3}
    table = report(item("a", line(y2022=1)), execution=[fact]).investment

    (row,) = table.items[0].rows[1:]
    assert told(row.executed_marks) == {"2022": ["after-as-of"]}
    assert told(row.marks) == {}


def test_a_printed_total_of_the_plan_is_not_held_against_what_was_secured():
    fact = {"item": "a", "source": "구비", "as_of": "2018-12-31", "secured": 2}
    shown = report(item("a", line(y2018=1, stated_total=5)), execution=[fact])

    assert told(shown.budget.items[0].rows[1].marks) == {TOTAL: ["line-total"]}
    assert told(shown.investment.items[0].rows[1].marks) == {"2018": ["secured-over-planned"]}


def test_records_and_statistics_carry_their_own():
    records = [{"year": 2021, "title": "가", "start": "2020-01"}, {"year": 2021, "title": "나", "start": "2021-01"}]
    statistics = [{"name": "다", "year": 2021, "values": {"a": 1}, "stated": {"계": 2}}]
    (year,) = report(performance=records, indicators=statistics).records

    assert [len(record.marks) for record in year.records] == [1, 0]
    assert [len(table.marks) for table in year.tables] == [1]


def test_marks_are_numbered_in_the_order_of_the_findings():
    shown = report(
        item("a", line(y2018=1, stated_total=5)), performance=[{"year": 2021, "title": "가", "start": "2020"}]
    )

    assert [(mark.number, mark.label) for mark in shown.marks.all] == [(1, "오류"), (2, "경고")]
    assert [(group.label, len(group.marks)) for group in shown.marks.by_severity()] == [("오류", 1), ("경고", 1)]
    assert Marks.of([]).by_severity() == ()
