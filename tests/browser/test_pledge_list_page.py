"""The list in a browser: clean at every width, quick by keyboard, whole without scripts."""

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, item, line, plan
from tests.support.register import take, take_real

pytestmark = pytest.mark.browser

ADDRESS = "/pledges/"
COUNT, ROWS = "[data-cell=count]", ".pledge-list tbody tr"


@pytest.fixture(autouse=True)
def register(transactional_db):
    take_real()
    for number in range(26):
        money = plan(item("a", line("국비", y2020=1234567.5 + number)), title="끝나지 않는 제목 " * 12)
        take(card(money, code=f"아주긴번호-{number}", pledge={"lead_department": "복지정책과"}))


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_the_list_is_clean_with_its_columns_open(page_as, axe, width):
    page = page_as("viewer", width)

    page.goto(f"{ADDRESS}?column=nature&column=original")

    expect(page.get_by_role("checkbox", name="신규·계속")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_list_is_narrowed_by_keyboard_in_place(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)
    page.evaluate("document.body.dataset.kept = 'yes'")

    page.get_by_role("searchbox", name="공약번호·공약명").focus()
    page.keyboard.type("마을")
    page.keyboard.press("Enter")
    page.locator(COUNT, has_text="1건").wait_for()

    page.wait_for_url("**q=%EB%A7%88%EC%9D%84**")
    expect(page.locator(ROWS)).to_have_count(1)
    assert page.evaluate("document.body.dataset.kept") == "yes"
    page.go_back()
    page.locator(COUNT, has_text="27건").wait_for()


def test_the_order_and_the_page_are_turned_by_keyboard(page_as):
    page = page_as("viewer")
    page.goto(ADDRESS)

    page.get_by_role("link", name="당초", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**sort=-original**")
    assert page.locator(ROWS).first.locator("td").first.text_content() == "아주긴번호-25"

    page.get_by_role("link", name="다음").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**page=2**")
    assert page.locator(ROWS).last.locator("td").first.text_content() == "주민참여-1"


def test_the_file_holds_what_was_asked(page_as):
    page = page_as("viewer")
    page.goto(f"{ADDRESS}?q=주민참여&column=original")

    with page.expect_download() as download:
        page.get_by_role("link", name="CSV 내려받기").click()

    text = download.value.path().read_text("utf-8-sig")
    assert text.splitlines() == ["공약번호,공약명,당초(원)", "주민참여-1,금천 마을민주주의 사업,4105000000"]


def test_the_list_is_whole_without_scripts(page_as, chromium, live_server):
    page = page_as("viewer")
    page.goto(ADDRESS)
    context = chromium.new_context(java_script_enabled=False, base_url=live_server.url)
    context.add_cookies(page.context.cookies())
    bare = context.new_page()
    bare.goto(ADDRESS)

    bare.locator("#department").select_option("마을자치과")
    bare.get_by_role("button", name="보기").click()

    expect(bare.locator(ROWS)).to_have_count(1)
    context.close()
