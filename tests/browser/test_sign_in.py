"""The sign-in page and what comes after it, narrow and wide."""

import pytest
from playwright.sync_api import expect

from tests.factories.users import PASSWORD, make_user

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1440])
def test_sign_in_page_is_clean(page_as, axe, width):
    page = page_as(width=width)

    page.goto("/login/")

    expect(page.get_by_role("heading", name="로그인")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [360, 1440])
def test_home_page_is_clean(page_as, axe, width):
    page = page_as("viewer", width)

    page.goto("/")

    expect(page.get_by_role("link", name="금천구 공약관리")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_signing_in_by_hand_leads_to_the_page_that_was_asked_for(page_as):
    make_user("viewer", username="kim", password=PASSWORD)
    page = page_as()
    page.goto("/")

    page.get_by_label("아이디").fill("kim")
    page.get_by_label("비밀번호").fill(PASSWORD)
    page.get_by_role("button", name="로그인").click()

    page.wait_for_url("**/")
    expect(page.get_by_role("button", name="로그아웃")).to_be_visible()


def test_the_first_key_leads_past_the_menu(page_as):
    page = page_as("viewer")
    page.goto("/")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"


def test_fonts_and_styles_come_from_this_machine(page_as):
    page = page_as()
    page.goto("/login/")

    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"Pretendard GOV\"'))")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "10px"
