"""A finding of any place of a card stands beside what it speaks of: on the card of its plan, or on its request."""

import re

import pytest
from django.urls import reverse

from pledges import plugins
from pledges.card_file import card_tree
from pledges.domain.checks import Finding, Severity
from pledges.models import Pledge
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

FULL = card(
    plan(
        item("a", line("시비", y2019=5, stated_total=5), line("구비", payer="LH", y2019=5),
             targets={"2019": ["가", "나"]}, planned_progress={"2019": 50, "2021": 60}, stated_subtotal=10,
             stated={"by_year": {"2019": 10}}),
        item("b", line(y2019=1), parent="a", row="함께", last_year=2020),
        item("c", succeeds=["a"]),
        facts=[{"label": "사업량", "text": "3개소"}], sections={"goal": "목표", "overview": None},
        stated={"total": 11, "in_term": 11, "by_year": {"2019": 11, "2020": 0},
                "head": {"total": 11, "by_source": {"시비": 5}}},
        period=[2018, 2022], header={"field": "안전"}, project_cost=20,
    ),
    plan(item("a", line("시비", y2019=5)), revision=1),
    pledge={"lead_department": "마을자치과", "status": "정상추진", "closed": {"how": "통합", "on": "2021-01"},
            "succeeds": [{"title": "앞선", "how": "통합"}], "authors": [{"team": "자치팀"}],
            "election_wording": "약속"},
    measures=[{"item": "a", "year": "2019", "text": "가", "quantity": 1, "unit": "회"}],
    execution=[
        {"item": "a", "source": "시비", "year": "2019", "as_of": "2019-06-30", "secured": 2, "executed": 1},
        {"item": "a", "source": "시비", "year": "2019", "as_of": "2020-06-30", "secured": 5, "executed": 5},
        {"item": "c", "source": "국비", "year": "2020", "as_of": "2020-06-30", "secured": 5, "executed": 5},
    ],
    stated_execution={"total": 10, "by_year": {"2019": 5, "2021": 0}, "secured_total": 10,
                      "secured_by_year": {"2019": 5},
                      "by_line": [{"item": "a", "source": "시비", "secured": 5, "executed": 5},
                                  {"item": "b", "source": "국비", "secured": 0}]},
    reviews=[{"as_of": "2020-06-30", "progress": 40}, {"as_of": "2020-12-31", "status": "정상추진"}],
    target_results=[{"item": "a", "year": "2019", "text": "가", "quantity": 1}],
    performance=[{"year": 2019, "title": "회의", "start": "2019-02", "body": "글",
                  "amounts": [{"amount": 3, "unit": "천원"}]}],
    indicators=[{"name": "방문", "year": 2019, "values": {"가": 1, "나": {"다": 2}}, "stated": {"계": 3},
                 "base": {"what": "인구", "value": 9}}],
    adjustments=[
        {
            "from": 0, "to": 1, "round": "1회", "kinds": ["사업비"], "grounds": ["주민과의 합의"], "reason": "까닭",
            "state": "submitted", "changes": [{"kind": "사업비", "item": "a", "before": "5", "after": "6"}],
            "stated": {"title": "제목", "kinds": ["사업비"], "sub_projects_before": ["가"],
                       "sub_projects_after": [{"name": "나", "struck": True}], "before_total": 11, "after_total": 5,
                       "by_year_before": {"2019": 11}, "by_year_after": {"2019": 5}},
            "stated_targets": {"a": {"2019": ["가", "다"]}}, "decided_on": "2020-03", "body": "평가단",
            "steps": [{"step": "submitted", "on": "2020-01-02"}], "deliberation": {"for": 3, "present": 3},
            "recommendations": [{"text": "홍보", "accepted": True}],
        }
    ],
)  # fmt: skip


def places_of(node, place: str = ""):
    """Every place of the card file, from whole parts to single values; what a request is called stands in its title."""
    if place:
        yield place
    if isinstance(node, dict):
        for key, each in node.items():
            yield from places_of(each, f"{place}.{key}" if place else key)
    elif isinstance(node, list):
        for index, each in enumerate(node):
            yield from places_of(each, f"{place}[{index}]")


@pytest.fixture
def planted(monkeypatch):
    """planted(pledge): findings at every place of its card, and the places by their number."""

    def plant(pledge: Pledge) -> dict[int, str]:
        places = [*places_of(card_tree(card_of(pledge))), "plans[0].sections.issues", "plans[0].facts", "reviews[9]"]
        found = [Finding("planted", Severity.NOTE, None, each, each, None, None, each) for each in places]
        monkeypatch.setattr(plugins, "checks", [lambda cards: [found for _ in cards]])
        monkeypatch.setattr("pledges.actions.findings.checking.check_card", lambda card: [])
        monkeypatch.setattr("pledges.reports.findings._checked", lambda pledge, card: ())
        return dict(enumerate(places, 1))

    return plant


def marked(client, name: str, pledge: Pledge, question: str = "") -> set[int]:
    text = client.get(reverse(f"pledges:{name}", args=["7", pledge.code]) + question).content.decode()
    main = text[text.index("<main") :]
    numbers = [int(each) for each in re.findall(r'data-mark="(\d+)"', main)]
    anchors = [int(each) for each in re.findall(r'id="mark-(\d+)"', main)]
    assert sorted(anchors) == sorted(set(numbers))
    return set(numbers)


def revision_at(place: str) -> str:
    return place[6] if place.startswith("plans[") else ""


@pytest.mark.parametrize("make", [lambda: take(FULL), take_real])
def test_a_finding_of_any_place_stands_beside_what_it_speaks_of(client_as, planted, make):
    pledge, client = make(), client_as("viewer")
    places = planted(pledge)

    shown = {revision: marked(client, "card-detail", pledge, f"?plan={revision}") for revision in ("0", "1")}
    requests = marked(client, "card-adjustments", pledge)

    lost = {
        place
        for number, place in places.items()
        if number not in (requests if place.startswith("adjustments[") else shown[revision_at(place) or "0"])
    }
    assert lost == set()


def test_what_has_a_row_of_its_own_does_not_stand_with_the_title(client_as, planted):
    pledge = take(FULL)
    places = planted(pledge)
    text = client_as("viewer").get(reverse("pledges:card-detail", args=["7", pledge.code])).content.decode()

    cell = re.search(r'data-cell="plan-title">(.*?)</dd>', text, re.DOTALL)[1]
    beside_title = {places[int(number)] for number in re.findall(r'data-mark="(\d+)"', cell)}

    assert {place for place in beside_title if place.startswith("plans[0].")} == {
        "plans[0].revision", "plans[0].state", "plans[0].title", "plans[0].items", "plans[0].facts",
        "plans[0].sections", "plans[0].sections.issues", "plans[0].header",
    }  # fmt: skip
    assert "performance[0].start" not in beside_title


@pytest.mark.parametrize("make", [lambda: take(FULL), take_real])
def test_a_finding_of_any_place_of_a_plan_stands_beside_it_in_the_comparison(client_as, planted, make):
    pledge, client = make(), client_as("viewer")
    places = planted(pledge)

    shown = marked(client, "card-compare", pledge, "?from=0&to=1")

    assert {place for number, place in places.items() if place.startswith("plans[") and number not in shown} == set()
