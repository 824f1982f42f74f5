"""One function per figure, proven on budget and execution: page, chart, workbook and grouped queries come to what the
card files hold, on the latest day and on earlier ones; shared money once, proposals never."""

import datetime

import pytest
from django.urls import reverse

from pledges.models import ExecutionEntry, FundingSource, Pledge
from pledges.reports.execution.portions import portions_on
from tests.support.figures import DASH, add, differences
from tests.support.figures_books import Figured
from tests.support.figures_budget import FIGURES, as_in_workbook, as_on_page, budget_on, figures_only
from tests.support.figures_budget_told import chart_of, head_of, in_workbook, on_pages
from tests.support.figures_district import day_of, portions_of
from tests.support.figures_facts import last_rows_of
from tests.support.figures_pages import all_pages, main_of

pytestmark = pytest.mark.django_db

PAGE, BOOK = reverse("pledges:budget-list"), reverse("pledges:budget-export")
DAYS = ["", "2020-12-31", "2019-12-31", "2018-12-30"]


def expected(trees: list[dict], day: str) -> dict:
    return budget_on(trees, day or day_of(trees))


@pytest.mark.parametrize("day", DAYS)
def test_the_page_tells_the_figures_of_the_files(card_files, client_as, day):
    told = on_pages(all_pages(client_as("viewer"), PAGE, as_of=day))

    assert differences("예산 화면", as_on_page(expected(card_files, day)), told) == []


@pytest.mark.parametrize("day", DAYS)
def test_chart_and_head_tell_the_figures_of_the_files(card_files, client_as, day):
    page, figures = main_of(client_as("viewer"), PAGE, as_of=day), expected(card_files, day)

    years = {place: each for place, each in figures_only(figures).items() if place[0] == "year"}
    assert differences("그래프 자료", years, chart_of(page)) == []
    head = {place: each for place, each in figures.items() if place[:2] == ("year", "total")}
    assert differences("머리 숫자", head, head_of(page)) == []


@pytest.mark.parametrize("day", DAYS)
def test_the_workbook_tells_the_figures_of_the_files(card_files, client_as, day):
    book = Figured(client_as("viewer").get(BOOK, {"as_of": day}).getvalue(), "백만원")

    assert differences("예산 엑셀", as_in_workbook(expected(card_files, day)), in_workbook(book)) == []


@pytest.mark.parametrize("day", DAYS)
def test_grouped_queries_tell_the_figures_of_the_files(card_files, day):
    codes = dict(Pledge.objects.values_list("pk", "code"))
    sources = dict(FundingSource.objects.values_list("pk", "label"))
    files, told = {}, {}
    for each in portions_of(card_files, day or None):
        for name in FIGURES:
            files.setdefault((each.tree["pledge"]["code"], each.source, each.column, name), []).append(
                getattr(each, name)
            )
    for each in portions_on(datetime.date.fromisoformat(day) if day else None):
        for name in FIGURES:
            place = (codes[each.pledge], sources[each.source], each.column, name)
            told.setdefault(place, []).append(getattr(each.sums, name))

    ways = ({place: add(amounts) for place, amounts in each.items()} for each in (files, told))
    assert differences("portions_on", *ways) == []


@pytest.mark.parametrize("day", DAYS)
def test_the_latest_rows_of_cells_are_those_of_the_files(card_files, day):
    """What is asked where no figure is silent: whole rows, the last of each cell; a dash adds up as 0."""
    known = ExecutionEntry.objects.known_on(datetime.date.fromisoformat(day) if day else None)
    rows = known.latest().cells("pledge__code", "sub_project__key", "source__label")

    told = {(code, key, source, payer, column): won for _, _, _, payer, column, *won, code, key, source in rows}

    files = {
        (tree["pledge"]["code"], *place): [0 if won == DASH else won for won in cell]
        for tree in card_files
        for place, cell in last_rows_of(tree, day).items()
    }
    assert differences("latest", files, told) == []


def test_the_register_has_what_these_tests_are_about(card_files):
    latest, earlier = expected(card_files, ""), expected(card_files, "2019-12-31")

    assert latest["shared", "", "planned"]
    assert latest["outside", "outside", "secured"]
    assert latest["year", "total", "secured"] != earlier["year", "total", "secured"]
    assert {place[1] for place in latest if place[0] == "pledge"} < {
        place[1] for place in earlier if place[0] == "pledge"
    }
