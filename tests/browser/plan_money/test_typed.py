"""The money of a draft typed into its table, as in a spreadsheet: by keyboard, in any unit, with sums that follow."""

import pytest
from playwright.sync_api import expect

from geumcheon.lib.money import Unit, UnreadableAmount, read_typed
from pledges.sheets import card_of
from tests.browser.money_table import FIRST, box, shown, texts
from tests.support.typed_cells import READ, REFUSED

pytestmark = pytest.mark.browser


def test_sums_that_follow_the_typing_are_those_of_the_server(grid):
    before = shown(grid)
    box(grid).fill("1,234.5")
    box(grid, "마을공동체 활성화 · 시비 · 2019년").fill("1억8천")
    box(grid, "마을공동체 활성화 · 시비 · 2019년").press("Enter")
    live = shown(grid)
    assert live != before

    with grid.expect_navigation():
        grid.get_by_role("button", name="저장").click()

    expect(grid.get_by_text("사업비를 저장했습니다.")).to_be_visible()
    assert shown(grid) == live
    assert card_of(grid.pledge).plan(1).items[0].funding[1].amounts["2018"] == 1_234_500_000


def test_the_table_is_filled_in_with_the_keyboard_alone(grid):
    box(grid, FIRST).focus()
    press = grid.keyboard.press
    grid.keyboard.type("11")
    press("ArrowRight")
    grid.keyboard.type("12")
    press("Enter")
    grid.keyboard.type("99")
    press("Escape")
    assert texts(grid, 2, 2) == [["11", "12"], ["180", "168"]]

    press("Home")
    press("ArrowUp")
    for key in ("Shift+ArrowDown", "Shift+ArrowRight", "Control+d"):
        press(key)
    assert texts(grid, 2, 2) == [["11", "12"], ["11", "12"]]
    press("Control+r")
    assert texts(grid, 2, 2) == [["11", "11"], ["11", "11"]]
    press("Control+z")
    press("Delete")
    assert texts(grid, 2, 2) == [["11", ""], ["11", "12"]]
    press("Control+z")
    press("Control+End")
    press("F2")
    press("Backspace")
    with grid.expect_navigation():
        press("Control+s")
    expect(grid.get_by_text("사업비를 저장했습니다.")).to_be_visible()


def test_another_unit_is_written_to_the_won(grid):
    box(grid, FIRST).fill("13.5")
    grid.get_by_label("입력 단위").select_option("천원")
    assert texts(grid, 1, 2) == [["13,500", "90,000"]]
    assert grid.locator('[data-sum="all/*"]').inner_text() == "9,029,500"
    assert grid.locator("[data-row=base] td").first.inner_text() == "875,000"
    live = shown(grid)
    with grid.expect_navigation():
        grid.get_by_role("button", name="저장").click()
    grid.get_by_label("입력 단위").select_option("천원")
    assert shown(grid) == live


def test_cells_are_read_alike_here_and_on_the_server(grid):
    """Every token, and every refusal with its words, in each unit."""
    tokens = [(str(unit), text) for unit in Unit for text in (*READ, *REFUSED)]
    here = grid.evaluate(READ_ALL, tokens)
    assert here == [list(on_the_server(text, Unit(unit))) for unit, text in tokens]


READ_ALL = """async (tokens) => {
  const { DASH, readTyped } = await import("/static/js/grid/money.js");
  const say = (amount) => (amount === null ? "" : amount === DASH ? "-" : amount.toString());
  return tokens.map(([unit, text]) => {
    try { return [say(readTyped(text, unit)), ""]; } catch (problem) { return ["", problem.message]; }
  });
}"""


def on_the_server(text: str, unit: Unit) -> tuple[str, str]:
    try:
        amount = read_typed(text, unit)
    except UnreadableAmount as problem:
        return "", str(problem)
    return "" if amount is None else str(amount), ""
