"""Terms are never added up, and a figure that a newer fact says nothing of still stands: district and card alike."""

import pytest

from geumcheon.lib.money import Unit
from pledges.domain.execution import facts_of
from pledges.reports.district import clock_asked, district_clock, term_asked
from pledges.reports.execution import budget_report
from pledges.reports.variance import Question, variance_report
from pledges.sheets import card_of
from tests.cards.small import changed, small_card
from tests.support.register import take, take_real

MILLION = Unit.MILLION.won
NEXT_TERM = {"ordinal": 8, "first_year": 2022, "last_year": 2026}

pytestmark = pytest.mark.django_db


def budget(slug: str = ""):
    term = term_asked(slug)
    return budget_report(term, clock_asked("", district_clock(term.slug)))


def test_a_report_is_about_the_latest_term_unless_another_is_asked_for():
    take_real()
    take(changed("term", NEXT_TERM))

    assert (budget().term.name, budget().total.sums.planned) == ("민선 8기", 96 * MILLION)
    assert (budget("7").term.name, budget("7").total.sums.planned) == ("민선 7기", 4_105 * MILLION)
    assert budget("no such term").term.slug == "8"


def test_a_variance_report_leaves_the_other_term_out():
    take_real()
    take(changed("term", NEXT_TERM))

    totals = {
        slug: variance_report(Question(), term_asked(slug), clock_asked("", None)).total.variance.original
        for slug in ("7", "8")
    }

    assert totals == {"7": 4_105 * MILLION, "8": 96 * MILLION}


def test_pages_let_the_reader_choose_the_term(client_as):
    take_real()
    take(changed("term", NEXT_TERM))

    page = client_as("viewer").get("/budget/?term=7").content.decode()

    assert '<option value="7" selected>민선 7기</option>' in page
    assert "4,105" in page


def test_a_figure_that_a_newer_fact_is_silent_of_stands_in_the_district_as_on_the_card():
    line = {"item": "autonomy", "source": "구비"}
    entries = [
        line | {"year": "2018", "as_of": "2018-06-30", "secured": 90, "executed": 30},
        line | {"year": "2018", "as_of": "2018-12-31", "secured": 96},
    ]
    pledge = take(changed("execution", entries, small_card()))

    facts = facts_of(card_of(pledge).execution)

    assert (facts.secured(), facts.executed()) == (96 * MILLION, 30 * MILLION)
    assert budget().total.sums.amounts[1:] == (96 * MILLION, 30 * MILLION)
