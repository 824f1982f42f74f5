"""The page of a draft's money: clean, without any script, with what the server adds, before two who save."""

import pytest
from playwright.sync_api import expect

from pledges.sheets import card_of
from tests.browser.money_table import FIRST, box, shown
from tests.support.drafts import money_address, take_real_draft

pytestmark = pytest.mark.browser


def test_a_line_a_column_and_another_source_come_from_the_server_with_the_typing_kept(grid):
    box(grid, FIRST).fill("13.5")
    grid.get_by_role("button", name="동특성화사업에 재원 더하기").click()
    new = grid.get_by_label("동특성화사업 · 재원").nth(1)
    new.wait_for()
    assert new.evaluate("each => each === document.activeElement")
    new.select_option("시비")
    added = box(grid, "동특성화사업 · 시비 · 2018년")
    added.wait_for()
    added.fill("7")
    grid.get_by_text("연도 열 더하기·빼기").click()
    grid.get_by_label("해(첫해)").fill("2023")
    grid.get_by_role("button", name="열 더하기").click()
    box(grid, "동특성화사업 · 시비 · 2023년").fill("8")
    live = {**shown(grid)}

    assert box(grid, FIRST).input_value() == "13.5"
    with grid.expect_navigation():
        grid.get_by_role("button", name="저장").click()
    assert shown(grid) == live
    assert card_of(grid.pledge).plan(1).items[3].funding[1].amounts["2023"] == 8_000_000


def test_of_two_windows_the_later_is_shown_both_sides_and_saves_both(grid, axe):
    other = grid.context.new_page()
    other.goto(grid.url)
    box(other).fill("200")
    with other.expect_navigation():
        other.get_by_role("button", name="저장").click()

    box(grid).fill("300")
    box(grid, FIRST).fill("1")
    with grid.expect_navigation() as answer:
        grid.get_by_role("button", name="저장").click()
    assert answer.value.status == 409
    expect(grid.locator("[data-conflict]")).to_have_count(2)
    assert axe(grid) == []
    with grid.expect_navigation():
        grid.get_by_role("button", name="저장").click()
    money = card_of(grid.pledge).plan(1).items[0].funding
    assert [each.amounts["2018"] for each in money] == [1_000_000, 300_000_000]


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_the_page_is_clean_and_the_table_scrolls_by_itself(page_as, axe, width):
    pledge = take_real_draft()
    page = page_as("coordinator", width, 800)
    page.goto(money_address(pledge))
    box(page).fill("3천")
    box(page).press("Enter")
    page.get_by_text("연도 열 더하기·빼기").click()

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    heads = page.locator("#money-grid thead th")
    top = heads.nth(1).bounding_box()["y"]
    page.locator(".grid-scroll").evaluate("each => each.scrollTo(400, 200)")
    assert abs(heads.nth(1).bounding_box()["y"] - top) < 2
    assert heads.nth(0).bounding_box()["x"] >= 0


def test_it_works_without_any_script(grid, chromium, live_server):
    plain = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    plain.add_cookies(grid.context.cookies())
    page = plain.new_page()
    page.goto(money_address(grid.pledge))
    box(page).fill("1,000천원")
    page.get_by_role("button", name="합계 다시 셈하기").click()
    assert page.locator('[data-sum="r0-1/*"]').inner_text() == "2,267"
    page.get_by_role("button", name="저장").click()
    expect(page.get_by_text("사업비를 저장했습니다.")).to_be_visible()
    assert card_of(grid.pledge).plan(1).items[0].funding[1].amounts["2018"] == 1_000_000
    plain.close()


def test_leaving_what_is_not_saved_is_asked_about(grid):
    asked = []
    grid.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    box(grid).click()
    grid.keyboard.type("5")
    grid.get_by_role("link", name="취소").click()
    grid.wait_for_url("**/money/?plan=1")
    assert asked == ["beforeunload"]
