"""Blocks of money pasted into the table of a draft and copied out of it."""

import pytest
from playwright.sync_api import expect

from pledges.sheets import card_of
from tests.browser.money_table import FIRST, box, copied, paste, said, texts

pytestmark = pytest.mark.browser


def test_a_block_is_pasted_copied_out_alike_and_undone(grid):
    before = texts(grid, 3, 3)
    box(grid, FIRST).focus()

    paste(grid, "1,234\t\t-\r\n0\t13.5백만원\t1,000천원\r\n1억8천\t３\t 7 \r\n")
    after = [["1,234", "", "-"], ["0", "13.5", "1"], ["180", "3", "7"]]
    assert texts(grid, 3, 3) == after
    assert said(grid) == "9칸을 붙였습니다."
    assert copied(grid) == "1,234\t\t-\n0\t13.5\t1\n180\t3\t7"

    grid.keyboard.press("Control+z")
    assert texts(grid, 3, 3) == before
    grid.keyboard.press("Control+y")
    assert texts(grid, 3, 3) == after
    grid.keyboard.press("Control+z")
    with grid.expect_navigation():
        grid.get_by_role("button", name="저장").click()
    expect(grid.get_by_text("바뀐 것이 없습니다.")).to_be_visible()


def test_heads_names_sums_and_another_unit_are_left_out_of_what_is_pasted(grid):
    box(grid, FIRST).focus()
    heads = "(단위 : 천원)\t\t\t\n재원\t2018년\t2019년\t합계\n소계\t3,000\t4,000\t7,000\n"
    paste(grid, f"{heads}시비\t1,000\t2,500\t3,500\n구비\t2,000\t1,500\t3,500")
    assert texts(grid, 2, 2) == [["1", "2.5"], ["2", "1.5"]]
    for words in ("4칸을", "머리글 2줄", "이름 1열", "합계 1줄", "합계 1열", "단위 천원"):
        assert words in said(grid), words


def test_what_falls_off_the_table_or_cannot_be_read_is_told(grid):
    box(grid, "주민자치사업 활성화 · 시비 · 2022년").focus()
    paste(grid, "3천\t5\n△5\t6")
    assert said(grid) == "2칸을 붙였습니다. 표 밖의 2칸은 붙이지 않았습니다. 읽지 못한 칸이 2개 있습니다."
    wrong = box(grid, "주민자치사업 활성화 · 시비 · 2022년")
    assert wrong.get_attribute("aria-invalid") == "true"
    assert "3천만원인지" in grid.locator(f"#{wrong.get_attribute('aria-describedby')}").inner_text()

    grid.get_by_role("button", name="저장").click()
    assert wrong.evaluate("each => each === document.activeElement")
    assert card_of(grid.pledge).plan(1).items[0].funding[0].amounts["2022"] == 0
