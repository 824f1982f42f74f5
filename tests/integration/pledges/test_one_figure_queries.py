"""No page and no download asks more of the database for a hundred pledges than for one."""

import pytest
from django.urls import reverse

from tests.cards.crooked import crooked_cards
from tests.support.dongs import programme, take_dongs
from tests.support.queries import page_queries
from tests.support.register import take

pytestmark = pytest.mark.django_db

HUNDRED = 100
ASKED = {
    "pledges:pledge-list": (
        "",
        "?sort=-change",
        "?sort=findings",
        "?findings=errors",
        "?source=시비",
        "?q=사업",
        "?closed=no",
    ),
    "pledges:variance-list": ("", "?by=item", "?by=source", "?by=year", "?with=proposals&by=item", "?sort=-rate"),
    "pledges:budget-list": ("", "?sort=-executed", "?as_of=2019-12-31"),
    "pledges:pledge-export": ("",),
    "pledges:pledge-export-csv": ("",),
    "pledges:variance-export": ("", "?by=item"),
    "pledges:budget-export": ("",),
    "villages:village-list": ("", "?year=2020"),
    "villages:village-export": ("",),
}
OF_A_CARD = (
    "card-detail", "card-money", "card-targets", "card-results", "card-adjustments", "card-compare", "card-findings",
    "card-history", "card-export", "compare-export",
)  # fmt: skip


def addresses() -> list[str]:
    found = [reverse(name) + question for name, questions in ASKED.items() for question in questions]
    found += [reverse(f"pledges:{name}", args=["7", "주민참여-1"]) for name in OF_A_CARD]
    found.append(reverse("villages:programme-detail", args=[programme().pk]))
    return [*found, reverse("villages:village-detail", args=["독산1동"])]


def fill() -> None:
    """So many pledges beside the one that is there."""
    trees = [tree | {"pledge": tree["pledge"] | {"code": f"시험-{seed}-{place}"}} for seed, place, tree in _trees()]
    for tree in trees[: HUNDRED - 1]:
        take(tree)


def _trees():
    for seed in range(1, 10):
        yield from ((seed, place, tree) for place, tree in enumerate(crooked_cards(seed)))


def test_every_page_asks_as_much_for_one_pledge_as_for_a_hundred(client_as):
    take_dongs()
    client, pages = client_as("coordinator"), addresses()
    with_one = {page: page_queries(client, page) for page in pages}
    assert {page: count for page, count in with_one.items() if count > 15} == {}

    fill()

    assert {page: page_queries(client, page) for page in pages} == with_one
