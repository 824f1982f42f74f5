"""The page of a target in a browser: clean for those who see and those who hear, corrected by keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.support.register import take_real

pytestmark = pytest.mark.browser

TARGETS = "/pledges/7/주민참여-1/targets/?plan=1"
TARGET = "/pledges/7/주민참여-1/targets/measure/?plan=1&item=participatory-budget&column=2018&at=0"


@pytest.mark.parametrize("role", ["viewer", "officer"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_page_of_a_target_is_clean(page_as, axe, role, width):
    take_real()
    page = page_as(role, width)

    page.goto(TARGET)

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page.get_by_label("수량")).to_have_count(1 if role == "officer" else 0)


def test_a_target_is_corrected_by_keyboard(page_as):
    take_real()
    page = page_as("officer")
    page.goto(TARGETS)

    page.get_by_role("link", name="2018년 6개동 시비 1억8천 (동별 3천)").press("Enter")
    page.get_by_label("무엇을").press_sequentially("지원")
    page.get_by_label("까닭").press_sequentially("무엇인지 밝힘")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    expect(page.get_by_text("목표의 계량을 저장했습니다.")).to_be_visible()
    expect(page.get_by_role("row", name="6개동 시비 1억8천").get_by_text("지원 · 6개동")).to_be_visible()
