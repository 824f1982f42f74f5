"""The variance report in a browser: clean at every width, opened up and filtered by keyboard."""

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.browser

ADDRESS = "/variance/"


@pytest.fixture(autouse=True)
def register(transactional_db):
    take_real()
    for number in range(1, 30):
        after = plan(item("a", line("국비", y2019=number * 2)), revision=1, state="confirmed")
        take(card(plan(item("a", line("국비", y2019=30))), after, code=f"아주긴번호의공약-{number}"))


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("asked", ["", "?by=item&with=proposals", "?by=year&only=adjusted&sort=-rate"])
def test_variance_is_clean(page_as, axe, width, asked):
    page = page_as("viewer", width)

    page.goto(ADDRESS + asked)

    expect(page.locator("tr[data-row=total]")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_reader_opens_pledges_up_by_keyboard(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    page.get_by_label("펼쳐 보기").focus()
    page.keyboard.press("ArrowDown")
    page.get_by_label("심의 중인 조정(안)을 조정으로 보기").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="보기").press("Enter")

    page.locator("tr.part", has_text="세부사업 a").first.wait_for()
    expect(page.locator("[data-cell=proposals]")).to_be_visible()


def test_the_order_stays_when_pages_are_turned(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    page.get_by_role("link", name="증감률").click()
    page.wait_for_url("**sort=-rate**")
    page.get_by_role("link", name="다음").click()

    page.wait_for_url("**sort=-rate**")
    expect(page.locator("tbody[data-pledge]")).to_have_count(5)
