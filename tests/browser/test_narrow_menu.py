"""The menu on a narrow screen is one row, moved along by keyboard too; what is open is in sight."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_the_menu_is_one_row_that_shows_where_one_is(page_as, axe):
    page = page_as("coordinator", 360)
    page.goto("/access-log/")
    menu = page.get_by_role("navigation", name="주 메뉴")

    expect(menu.get_by_role("link", name="접속기록")).to_be_in_viewport(ratio=1)
    expect(menu.get_by_role("link", name="예산·집행")).not_to_be_in_viewport()
    assert menu.bounding_box()["height"] < 60
    menu.get_by_role("link", name="예산·집행").focus()
    expect(menu.get_by_role("link", name="예산·집행")).to_be_in_viewport(ratio=1)
    assert axe(page) == []


def test_without_javascript_it_is_one_row_too(page_as, chromium, live_server):
    signed_in = page_as("coordinator", 360)
    cookies = signed_in.context.cookies()
    size = {"width": 360, "height": 800}
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False, viewport=size)
    context.add_cookies(cookies)
    page = context.new_page()
    page.goto("/access-log/")

    assert page.get_by_role("navigation", name="주 메뉴").bounding_box()["height"] < 60
    context.close()
