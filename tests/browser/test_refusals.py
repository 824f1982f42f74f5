"""Pages that refuse and pages with nothing on them: clean at every width, no way that leads back to themselves."""

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import expect

from tests.cards.by_hand import card, plan
from tests.factories.users import make_user
from tests.support.register import take

pytestmark = pytest.mark.browser

WIDTHS = [360, 768, 1440]
PARTS = ["", "money/", "targets/", "results/", "adjustments/", "compare/", "findings/", "history/"]


def assert_clean(page, axe, width):
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_a_person_with_no_role_is_told_whom_to_ask(page_as, axe, width):
    page = page_as(width=width, user=make_user())

    page.goto("/budget/")

    expect(page.get_by_text("아직 맡은 업무가 없어")).to_be_visible()
    expect(page.get_by_role("link", name="처음 화면으로")).to_have_count(0)
    expect(page.get_by_role("navigation")).to_have_count(0)
    assert_clean(page, axe, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_refusals_of_those_with_a_role_lead_home(page_as, axe, width):
    take(card(plan()))
    page = page_as("officer", width)

    for address in ("/pledges/7/시험-1/history/", "/pledges/7/없는-1/", "/pledges/7/시험-1/?unit=달러"):
        page.goto(address)
        expect(page.get_by_role("link", name="처음 화면으로")).to_be_visible()
        assert_clean(page, axe, width)
    page = page_as("coordinator", width)
    page.goto("/pledges/7/시험-1/edit/0/head/")
    expect(page.get_by_role("link", name="공약관리카드로 돌아가기")).to_be_visible()
    assert_clean(page, axe, width)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["400.html", "500.html", "503.html"])
def test_the_page_for_a_fault_is_clean(page_as, axe, width, name, db):
    page = page_as(None, width)
    fault = render_to_string(name)
    page.route("**/fault/", lambda route: route.fulfill(body=fault, content_type="text/html; charset=utf-8"))

    page.goto("/fault/")

    assert_clean(page, axe, width)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plans", [(), (plan(title="세부사업이 없는 공약"),)], ids=["no plan", "no sub-project"])
def test_pages_of_a_bare_pledge_say_that_there_is_nothing(page_as, axe, width, plans):
    take(card(*plans))
    page = page_as("coordinator", width)

    for part in PARTS:
        page.goto(f"/pledges/7/시험-1/{part}")
        assert_clean(page, axe, width)
