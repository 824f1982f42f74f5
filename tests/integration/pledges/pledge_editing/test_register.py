"""Pledges registered with their first plan, each under a number of its own; and terms opened."""

import pytest
from django.urls import reverse

from pledges.models import ChangeSet, MayoralTerm, Pledge
from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.plan_drafts import LEAD, officer
from tests.support.pledge_pages import NEW, register

pytestmark = pytest.mark.django_db


def test_a_pledge_is_registered_with_the_draft_of_its_first_plan(desk):
    answer = register(desk, cooperating_departments=["기획예산과"], period_first="2018-07")

    pledge = Pledge.objects.get(code="경제-1")
    assert answer.url == reverse("pledges:plan-update", args=["7", "경제-1", 0])
    now = card_of(pledge)
    assert (now.unit, now.pledge.lead_department, now.pledge.nature) == ("백만원", LEAD, "신규")
    assert now.pledge.cooperating_departments == ("기획예산과",)
    (first,) = now.plans
    assert (first.revision, first.state, first.title, first.period) == (0, "draft", NEW["title"], ("2018-07", None))
    assert [each.aggregate for each in ChangeSet.objects.filter(pledge=pledge).order_by("pk")] == ["pledge", "plan"]
    assert pledge.tally.errors == 0
    assert desk.get(pledge.get_absolute_url()).status_code == 200
    assert desk.get(reverse("pledges:pledge-list")).content.decode().count("경제-1") > 0


def test_the_officer_of_the_lead_department_goes_on_from_there(desk, client):
    register(desk)
    client.force_login(officer())
    assert client.get(reverse("pledges:plan-items", args=["7", "경제-1", 0])).status_code == 200


def test_the_same_number_is_told_at_its_field_and_nothing_is_made(desk):
    register(desk)
    page = tree_of(register(desk, title="또 하나"), status=409)

    assert "이 기수에 같은 번호의 공약이 있습니다" in page.text
    assert page.find("input", name="title").attributes["value"] == "또 하나"
    assert Pledge.objects.count() == 1


@pytest.mark.parametrize("code", ["", "경제/1", "..", "가\n나", "ㄱ" * 61, "\u200b"])
def test_a_number_that_cannot_stand_in_an_address_is_refused(desk, code):
    assert register(desk, code=code).status_code == 200
    assert Pledge.objects.count() == 0


@pytest.mark.parametrize("role", ["officer", "viewer", "auditor"])
@pytest.mark.parametrize("name", ["pledge-create", "term-create"])
def test_only_the_managing_department_registers(client, role, name):
    client.force_login(make_user(role))
    assert client.get(reverse(f"pledges:{name}")).status_code == 403
    assert client.post(reverse(f"pledges:{name}"), NEW).status_code == 403
    assert Pledge.objects.count() == 0


def test_a_term_is_opened_once_and_runs_forward(desk):
    opened = reverse("pledges:term-create")
    typed = {"ordinal": 8, "first_year": 2022, "last_year": 2026}

    assert desk.post(opened, typed | {"last_year": 2020}).status_code == 200
    assert desk.post(opened, typed).status_code == 302
    assert desk.post(opened, typed).status_code == 409
    assert [(term.slug, str(term)) for term in MayoralTerm.objects.filter(ordinal=8)] == [("8", "민선 8기")]
