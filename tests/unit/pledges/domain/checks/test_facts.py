"""Years where they cannot be: columns outside the term, records under another year's heading."""

import pytest

from tests.cards.by_hand import card, item, line, plan
from tests.support.checks import findings


@pytest.mark.parametrize("column", ["y2017", "y2023", "y2023_2024", "y2023_", "y2016_2017"])
def test_a_column_wholly_outside_the_term_is_a_note(column):
    (found,) = findings(card(plan(item("a", line(y2018=1, **{column: 1})))))

    key = column[1:].replace("_", "-")
    assert (found.code, found.severity, found.cause) == ("year-outside-term", "note", None)
    assert (found.place, found.stated, found.computed, found.gap) == (
        f"plans[0].items[0].funding[0].amounts.{key}", key, "2018-2022", None
    )  # fmt: skip


@pytest.mark.parametrize("column", ["prior", "after_term", "undivided", "y2022_2023", "y2022_", "y2017_2018", "y2022"])
def test_a_column_that_touches_the_term_says_nothing(column):
    assert findings(card(plan(item("a", line(**{column: 1}))))) == []


def test_a_year_is_told_once_a_plan_at_its_first_place():
    first = item("a", line(y2023=1), targets={"2023": ["목표"], "2024": ["목표"]})
    after = plan(item("a", line(y2023=1)), revision=1)

    found = findings(card(plan(first, item("b", line(y2023=1))), after), "year-outside-term")

    assert [each.place for each in found] == [
        "plans[0].items[0].funding[0].amounts.2023",
        "plans[0].items[0].targets.2024",
        "plans[1].items[0].funding[0].amounts.2023",
    ]


def record(year: int, start: str | None) -> dict:
    return {"year": year, "title": "주민총회", "start": start}


@pytest.mark.parametrize("start", ["2020", "2020-03", "2020-03-01"])
def test_a_record_that_starts_in_another_year_is_a_warning(start):
    (found,) = findings(card(performance=[record(2021, "2021-05-28"), record(2021, start)]))

    assert (found.code, found.severity, found.place) == ("record-year", "warning", "performance[1].start")
    assert (found.stated, found.computed, found.gap) == (start, "2021", None)
    assert found.where == "2021년 추진실적 · 주민총회"


def test_a_record_under_its_own_year_or_without_a_date_says_nothing():
    assert findings(card(performance=[record(2021, "2021"), record(2021, None)])) == []


def test_findings_stand_the_gravest_first():
    money = line(y2018=10, y2023=1, stated_total=99)
    tree = card(plan(item("a", money)), performance=[record(2021, "2020")])

    assert [each.severity for each in findings(tree)] == ["error", "warning", "note"]
