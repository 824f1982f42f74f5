"""Lists on a narrow screen: what is read stays in sight, and many pages do not widen the page."""

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take

pytestmark = pytest.mark.browser

NAME = "경력단절여성과 함께하는 일자리박람회"


@pytest.fixture(autouse=True)
def register(transactional_db):
    """Findings on fifteen pages."""
    wrong = [item(f"a{number}", line(y2018=5, stated_total=9)) for number in range(360)]
    take(card(plan(*wrong, title=NAME)))


def right_edge(locator) -> float:
    box = locator.bounding_box()
    return box["x"] + box["width"]


def test_the_name_of_a_pledge_stays_in_sight_below_its_number(page_as):
    page = page_as("viewer", 360)
    page.goto("/pledges/")
    page.locator(".pledge-list").evaluate("each => { each.scrollLeft = each.scrollWidth }")

    link = page.get_by_role("link", name=f"시험-1 {NAME}")

    assert link.bounding_box()["x"] >= 0
    assert right_edge(link) <= 360
    expect(page.get_by_role("link", name=NAME, exact=True)).to_have_count(0)


def test_on_a_wide_screen_it_has_a_column_of_its_own(page_as):
    page = page_as("viewer", 1440)
    page.goto("/pledges/")

    expect(page.get_by_role("link", name="시험-1", exact=True)).to_have_count(1)
    expect(page.get_by_role("link", name=NAME, exact=True)).to_have_count(1)


def test_a_finding_is_read_whole_and_its_pages_fit(page_as, axe):
    page = page_as("viewer", 360)
    page.goto("/findings/?page=7")

    assert right_edge(page.locator("td.message").first) <= 360
    expect(page.get_by_role("link", name="다음")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert axe(page) == []
