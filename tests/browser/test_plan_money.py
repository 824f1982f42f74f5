"""The money of a draft typed into its table, as in a spreadsheet: by keyboard, by pasting, and without any script."""

import pytest
from playwright.sync_api import expect

from geumcheon.lib.money import Unit, UnreadableAmount, read_typed
from pledges.sheets import card_of
from tests.support.drafts import money_address, take_real_draft
from tests.support.typed_cells import READ, REFUSED

pytestmark = pytest.mark.browser

SUMS = """() => {
  const places = [...document.querySelectorAll("[data-sum], [data-change]")];
  return Object.fromEntries(places.map((each) => [
    each.dataset.sum ? `sum ${each.dataset.sum}` : `change ${each.dataset.change}`, each.textContent.trim()]));
}"""
CELL = "주민자치사업 활성화 · 구비 · 2018년"


@pytest.fixture
def grid(page_as):
    """The table of the real card's draft, open before a coordinator."""
    pledge = take_real_draft()
    page = page_as("coordinator")
    page.goto(money_address(pledge))
    page.pledge = pledge
    return page


def box(page, label=CELL):
    return page.get_by_label(label, exact=True)


def shown(page) -> dict[str, str]:
    """Every sum and change by its group."""
    return page.evaluate(SUMS)


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


def paste(page, text: str) -> None:
    """What Ctrl+V brings, into the box that has the focus."""
    page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const more = { clipboardData: data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", more));
        }""",
        text,
    )


def copied(page) -> str:
    """What Ctrl+C takes from the block that is picked."""
    return page.evaluate(
        """() => {
          const data = new DataTransfer();
          const more = { clipboardData: data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("copy", more));
          return data.getData("text/plain");
        }"""
    )


def texts(page, rows: int, columns: int) -> list[list[str]]:
    """The upper left of the table."""
    return page.evaluate(
        """([rows, columns]) => [...document.querySelectorAll("tr[data-groups]")].slice(0, rows).map(
          (row) => [...row.querySelectorAll("[data-cell]")].slice(0, columns).map((box) => box.value))""",
        [rows, columns],
    )


def said(page) -> str:
    return page.locator("[data-grid-said]").inner_text()


FIRST = "주민자치사업 활성화 · 시비 · 2018년"


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
