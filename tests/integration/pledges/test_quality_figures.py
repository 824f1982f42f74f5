"""Figures of data quality: each on a pledge that makes it up and one that does not."""

import pytest

from pledges.reports.district import term_asked
from pledges.reports.quality import FIGURES, listed_pledges, quality_report
from tests.cards.by_hand import item, line, plan
from tests.cards.whole import told, whole
from tests.support.register import take

pytestmark = pytest.mark.django_db


def figures() -> dict[str, list[str]]:
    """Codes of the pledges behind each figure but that of all; those of none left out."""
    report = quality_report(term_asked(""))
    found = {key: [head.code for head in listed_pledges(report, key, "")] for key in FIGURES if key != "all"}
    return {key: codes for key, codes in found.items() if codes}


def test_a_pledge_that_tells_all_is_in_no_figure():
    take(whole())

    assert figures() == {}


@pytest.mark.parametrize(
    ("lacking", "figure"),
    [
        (whole("빈-1", [plan(item("a", line(y2018=5)), state="draft")]), "no-plan"),
        (whole("빈-1", execution=[told("2018"), told("2020")]), "no-execution"),
        (whole("빈-1", execution=[told("2018"), told("2019", executed=None), told("2020")]), "no-execution"),
        (whole("빈-1", target_results=[]), "no-result"),
        (whole("빈-1", pledge={"nature": None}), "no-head"),
        (whole("빈-1", pledge={"field": None}), "no-head"),
        (whole("빈-1", execution=[told("2018", "2020-03-31"), told("2019", "2020-03-31")]), "late"),
    ],
)
def test_what_is_lacking_is_told_of_that_pledge_alone(lacking, figure):
    take(whole())
    take(lacking)

    assert figures() == {figure: ["빈-1"]}


def test_a_pledge_without_any_day_has_none_and_tells_no_execution():
    take(whole())
    take(whole("빈-1", execution=[]))

    assert figures() == {"no-execution": ["빈-1"], "no-day": ["빈-1"]}


@pytest.mark.parametrize(
    "enough",
    [
        {"execution": [told("2018-2020")]},
        {"execution": [told("undivided")]},
        {"execution": [told("2018"), told("2019", executed="-"), told("2020")]},
        {"target_results": [], "performance": [{"year": 2019, "title": "교육", "item": "a"}]},
        {"target_results": [], "performance": [{"year": 2019, "title": "교육"}]},
    ],
)
def test_what_is_told_otherwise_is_told(enough):
    take(whole("가-1", **enough))

    assert figures() == {}


def test_the_year_of_the_last_of_december_is_over():
    take(whole(execution=[told("2018", "2020-12-31"), told("2019", "2020-12-31")]))

    assert figures() == {"no-execution": ["온전-1"], "no-result": ["온전-1"]}


def test_closed_pledges_owe_nothing():
    take(whole())
    take(whole("끝-1", target_results=[], pledge={"closed": {"how": "제외", "on": "2019-05"}}))

    assert figures() == {}
