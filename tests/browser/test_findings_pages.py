"""Findings of all pledges, data quality and setting aside in a browser: clean at every width, by keyboard."""

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.browser

LIST, QUALITY, TAB = "/findings/", "/quality/", "/pledges/7/주민참여-1/findings/"


@pytest.fixture(autouse=True)
def register(transactional_db):
    take_real()
    take(card(plan(item("a", line(y2018=5, stated_total=9))), code="아주긴번호의공약-1"))


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("asked", [LIST, f"{LIST}?severity=error", QUALITY, f"{QUALITY}?what=all", TAB])
def test_pages_are_clean(page_as, axe, width, asked):
    page = page_as("officer", width)

    page.goto(asked)
    for summary in page.locator("main summary").all():
        summary.click()

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_finding_leads_to_its_cell(page_as):
    page = page_as("viewer")
    page.goto(f"{LIST}?code=line-total&q=주민참여-1")

    page.get_by_role("link", name="카드에서 보기").first.press("Enter")

    assert page.locator("#budget-table a.mark:target").inner_text() == "인쇄 2,295"


def test_an_officer_sets_a_finding_aside_by_keyboard_and_takes_it_back(page_as, axe):
    page = page_as("officer")
    page.goto(TAB)
    page.get_by_role("link", name="제쳐 두기").first.press("Enter")
    assert axe(page) == []

    page.get_by_label("까닭").focus()
    page.keyboard.type("원본 문서의 오기")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    page.get_by_text("발견사항을 제쳐 두었습니다.").wait_for()
    page.locator("summary", has_text="제쳐 둠 1건").press("Enter")
    expect(page.get_by_text("제쳐 둔 까닭: 원본 문서의 오기")).to_be_visible()
    assert axe(page) == []

    page.get_by_role("link", name="되돌리기").press("Enter")
    page.get_by_role("button", name="되돌리기").press("Enter")
    page.get_by_text("제쳐 둔 발견사항을 되돌렸습니다.").wait_for()
    expect(page.locator("summary", has_text="제쳐 둠")).to_have_count(0)
