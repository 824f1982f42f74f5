"""The head of a draft: what the officer may write, the period, the cost of the project."""

import pytest
from django.test import Client

from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.part_pages import draft, save

pytestmark = pytest.mark.django_db


def test_fields_of_the_managing_department_are_not_the_officers(pledge, desk, client):
    save(desk, pledge, "head", lead_department="홍보디지털과", state="confirmed", revision="0", version="9")
    assert draft(pledge).header is None or draft(pledge).header.lead_department is None

    manager = Client()
    manager.force_login(make_user("coordinator"))
    save(manager, pledge, "head", lead_department="홍보디지털과", cooperating_departments=[])
    assert (draft(pledge).header.lead_department, draft(pledge).state) == ("홍보디지털과", "draft")


def test_the_head_tells_all_that_is_wrong_at_once(pledge, desk):
    wrong = {"title": " ", "period_first": "2020-05", "period_last": "2019", "project_cost": "-5"}

    page = tree_of(save(desk, pledge, "head", **wrong))

    lists = [node.text for node in page.all("ul", class_="errorlist")] or [n.text for n in page.all("ul")]
    told = " ".join(lists)
    assert "사업기간의 끝이 처음보다 이릅니다" in told
    assert "금액은 0 이상" in told
    assert "필수" in told
    assert draft(pledge).title == "시험 공약"


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2019. 8.", "2019-08"),
        ("2019년 8월", "2019-08"),
        ("2019-08", "2019-08"),
        ("2019", "2019"),
        ("2019.8", "2019-08"),
    ],
)
def test_periods_are_kept_to_the_month(pledge, desk, typed, period):
    save(desk, pledge, "head", period_first=typed)
    assert draft(pledge).period == (period, None)


def test_the_cost_of_the_project_is_typed_in_any_unit(pledge, desk):
    save(desk, pledge, "head", project_cost="345,179.4", cost_unit="백만원")
    assert draft(pledge).project_cost == 345_179_400_000
    save(desk, pledge, "head", project_cost="12", cost_unit="억원")
    assert draft(pledge).project_cost == 1_200_000_000
