"""The dongs on the cards of pledges: the finding grants-total, the way from a money cell, the same few queries."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pledges.models import FindingTally, Pledge
from pledges.reports.findings import findings_of, findings_of_each, links_of
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.pages.dom import tree_of
from tests.support.dongs import ACTOR, change, grant, programme, take_dongs
from tests.support.real import real_counts
from tests.support.register import take
from villages.actions.grants import remove_grant

pytestmark = pytest.mark.django_db
CARD = reverse("pledges:card-detail", args=["7", "주민참여-1"])
PLACE = "plans[1].items[4].funding[0].amounts.2019"


@pytest.fixture(autouse=True)
def _dongs(db):
    take_dongs()


def found() -> list[tuple[str, str, str]]:
    told = [each for each in findings() if each.code == "grants-total"]
    return [(str(each.severity), str(each.cause), each.place) for each in told]


def findings():
    pledge = Pledge.objects.get(code="주민참여-1")
    return findings_of(card_of(pledge), pledge)


def test_the_grants_of_2019_tie_with_the_card():
    # 424,000천원 = 424백만원, 동별 30백만원 × 10 = 300, 동별 25백만원 × 10 = 250
    assert found() == []


def test_a_grant_that_was_typed_wrong_is_an_error():
    change("독1", 7_000)

    assert found() == [("error", "mismatch", PLACE)]


def test_a_dong_without_its_grant_makes_it_incomplete():
    grant("독1").delete()

    assert found() == [("warning", "incomplete", PLACE)]


def test_a_grant_without_its_amount_is_a_blank_too():
    change("독1", None)

    assert found() == [("warning", "incomplete", PLACE)]


def test_printed_totals_alone_are_not_held_against_the_card():
    # 2020년: 432,244천원 printed, 424백만원 on the card; no dong is known.
    programme().grants.all().delete()

    assert found() == []


def test_the_finding_stands_among_the_others_the_gravest_first():
    change("독1", 7_000)
    told = findings()

    errors, warnings, notes = real_counts()
    severities = ["error"] * (errors + 1) + ["warning"] * warnings + ["note"] * notes
    assert [str(each.severity) for each in told] == severities
    assert told[errors].code == "grants-total"


def test_check_pledges_tells_it():
    change("독1", 7_000)
    out = StringIO()

    with pytest.raises(SystemExit):
        call_command("check_pledges", "--json", stdout=out)

    told = [each for each in json.loads(out.getvalue()) if each["code"] == "grants-total"]
    assert [(each["stated"], each["computed"], each["gap"]) for each in told] == [
        (424_000_000, 361_000_000, -63_000_000)
    ]


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
