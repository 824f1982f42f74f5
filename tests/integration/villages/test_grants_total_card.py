"""The dongs on the card of a pledge: the way from a money cell, the same few queries, counts after each save."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pledges.models import FindingTally, Pledge
from pledges.reports.findings import findings_of, findings_of_each, links_of
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.dom import tree_of
from tests.support.dongs import ACTOR, change, grant, programme
from tests.support.grants_total import CARD
from tests.support.register import take
from villages.actions.grants import remove_grant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("dongs")]


def test_the_card_leads_from_the_money_cell_to_the_grants_and_back_to_the_findings(client_as):
    change("독1", 7_000)
    page = tree_of(client_as("viewer").get(f"{CARD}?plan=1"))
    table = page.find("table", id="budget-table").find("tbody", data_item="autonomy-support")

    cell = table.find("tr", data_row="시비").find("td", data_cell="2019")
    links = [link.attributes["href"] for link in cell.all("a")]

    address = reverse("villages:programme-detail", args=[programme().pk])
    assert links[0] == f"{address}#year-2019"
    assert "findings/" in links[1]
    assert "#finding-" in links[1]
    assert cell.find("a").text == "424"


def test_cells_behind_which_nothing_is_known_lead_nowhere(client_as):
    page = tree_of(client_as("viewer").get(f"{CARD}?plan=1"))
    budget = page.find("table", id="budget-table")

    def leads(item: str, source: str, column: str) -> bool:
        row = budget.find("tbody", data_item=item).find("tr", data_row=source)
        return row.find("td", data_cell=column).has("a")

    assert [leads("autonomy-support", "시비", str(year)) for year in range(2018, 2023)] == [
        False, True, True, True, False,
    ]  # fmt: skip
    assert not leads("autonomy", "시비", "2019")


def test_a_pledge_of_the_same_code_and_keys_in_another_term_has_none_of_it():
    change("독1", 7_000)
    tree = card(plan(item("autonomy-support", line("시비", y2022=1, y2019=424))), code="주민참여-1")
    tree["term"] = {"ordinal": 8, "first_year": 2022, "last_year": 2026}

    pledge = take(tree)
    other = card_of(pledge)

    assert [each.code for each in findings_of(other, pledge) if each.code == "grants-total"] == []
    assert links_of(other) == {}


def test_fifty_cards_are_checked_with_the_queries_of_one():
    cards = [card_of(Pledge.objects.get(code="주민참여-1"))]
    cards += [
        card_of(take(card(plan(item("a", line("시비", y2019=number))), code=f"시험-{number}"))) for number in range(9)
    ]

    def queries(some) -> int:
        with CaptureQueriesContext(connection) as asked:
            findings_of_each(some)
        return len(asked)

    assert queries(cards) == queries(cards[:1]) == 2
    assert queries(cards[1:]) == 1


def test_a_saved_grant_counts_the_findings_of_its_pledge_anew():
    before = FindingTally.objects.get()

    change("독1", 7_000)

    after = FindingTally.objects.get()
    assert after.errors == before.errors + 1


def test_a_grant_taken_away_counts_them_anew_too():
    before = FindingTally.objects.get()

    remove_grant(grant("독1"), actor=ACTOR, seen=1)

    after = FindingTally.objects.get()
    assert after.warnings == before.warnings + 1
