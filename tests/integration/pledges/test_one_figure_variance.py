"""One function per figure, proven on the variance report: page, workbook and grouped queries, opened up by anything,
come to what the card files hold. A proposal is summed only where that is asked for."""

import pytest
from django.urls import reverse

from pledges.models import FundingAmount, Plan
from tests.support.figures import add, differences
from tests.support.figures_books import Figured
from tests.support.figures_file import lines_of
from tests.support.figures_pages import all_pages
from tests.support.figures_variance import variance_of
from tests.support.figures_variance_told import in_workbook, on_pages

pytestmark = pytest.mark.django_db

PAGE, BOOK = reverse("pledges:variance-list"), reverse("pledges:variance-export")
KEYS = {
    "plan": (),
    "item": ("line__item__sub_project__key",),
    "source": ("line__source__label", "line__payer"),
    "column": ("column",),
    "host": ("line__counted_in",),
    "cell": ("line__item__sub_project__key", "line__source__label", "line__payer", "column"),
}
ASKED = [
    {},
    {"by": "item"},
    {"by": "source"},
    {"by": "year"},
    {"with": "proposals"},
    {"with": "proposals", "by": "item"},
]


def expected(trees: list[dict], asked: dict[str, str]) -> dict:
    return variance_of(trees, by=asked.get("by", ""), with_proposals="with" in asked)


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_the_page_tells_the_figures_of_the_files(card_files, client_as, asked):
    told = on_pages(all_pages(client_as("viewer"), PAGE, **asked))

    assert differences("증감 화면", expected(card_files, asked), told) == []


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_the_workbook_tells_the_figures_of_the_files(card_files, client_as, asked):
    told = in_workbook(Figured(client_as("viewer").get(BOOK, asked).getvalue(), "백만원"))

    figures = {place: "" if each == "–" else each for place, each in expected(card_files, asked).items()}
    assert differences("증감 엑셀", figures, told) == []


@pytest.mark.parametrize("name", KEYS)
def test_grouped_queries_tell_the_figures_of_the_files(card_files, name):
    groups = {}
    for tree in card_files:
        for plan in tree["plans"]:
            for line in lines_of(tree, plan):
                for column, won in line.amounts.items():
                    words = {"item": (line.item,), "source": (line.source, line.payer), "host": (line.counted_in,)}
                    words |= {"plan": (), "column": (column,), "cell": (*line.identity, column)}
                    place = (tree["pledge"]["code"], plan["revision"], *words[name])
                    groups.setdefault(place, []).append(won)

    keys = ("line__item__plan__pledge__code", "line__item__plan__revision", *KEYS[name])
    rows = FundingAmount.objects.of_plans(Plan.objects.all()).grouped_by(*keys)
    told = {tuple(place): add([won, "-" if dashes else None]) for *place, won, dashes in rows}

    assert differences("grouped_by", {place: add(amounts) for place, amounts in groups.items()}, told) == []


def test_the_register_has_what_these_tests_are_about(card_files):
    figures, asked = expected(card_files, {}), expected(card_files, {"with": "proposals"})

    assert figures["shared", "", "original"]
    assert figures["total", "", "adjusted"] != asked["total", "", "adjusted"]
    assert any(each for (_, _, figure), each in figures.items() if figure == "proposal")
    assert any(tree["pledge"].get("closed") for tree in card_files)
