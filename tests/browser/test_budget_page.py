"""Budget and execution in a browser: the chart beside its table, clean at every width, whole without scripts."""

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.browser

ADDRESS = "/budget/"


@pytest.fixture(autouse=True)
def register(transactional_db):
    take_real()
    for number in range(30):
        take(card(plan(item("a", line("국비", y2019=number, y2020=1234567.5))), code=f"아주긴번호의공약-{number}"))


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_budget_is_clean(page_as, axe, width):
    page = page_as("viewer", width)

    page.goto(ADDRESS)

    page.locator(".chart svg").wait_for()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_chart_draws_what_the_table_holds(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    words = page.locator(".chart svg").text_content()

    assert all(word in words for word in ("총사업비", "확보액", "집행액", "2018년", "2022년"))
    page.mouse.move(*_middle(page.locator(".chart")))
    expect(page.locator(".chart svg path[fill^='url(#']").nth(5)).to_be_attached()


def test_a_reader_sorts_and_turns_pages_by_keyboard(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    page.get_by_role("link", name="집행액").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**sort=-executed**")
    assert page.locator("#budget-pledge tbody tr").first.get_attribute("data-row") == "주민참여-1"

    page.get_by_role("link", name="다음").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**page=2**")
    expect(page.locator("#budget-pledge tbody tr")).to_have_count(6)


def test_a_day_is_set_back(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    page.get_by_label("기준일").fill("2018-12-31")
    page.get_by_role("button", name="보기").click()

    expect(page.locator("[data-cell=set-back]")).to_be_visible()


def test_tables_are_whole_without_scripts(page_as, chromium, live_server):
    page = page_as("viewer")
    page.goto(ADDRESS)
    context = chromium.new_context(java_script_enabled=False, base_url=live_server.url)
    context.add_cookies(page.context.cookies())
    bare = context.new_page()

    bare.goto(ADDRESS)

    expect(bare.locator("#budget-year tbody tr").nth(3)).to_be_visible()
    expect(bare.locator(".chart")).not_to_be_visible()
    context.close()


def _middle(locator) -> tuple[float, float]:
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
