"""The money of a draft typed into its table, as in a spreadsheet: by keyboard, by pasting, and without any script."""

import pytest

from pledges.sheets import card_of
from tests.support.drafts import money_address, take_real_draft

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

    assert grid.get_by_text("사업비를 저장했습니다.").is_visible()
    assert shown(grid) == live
    assert card_of(grid.pledge).plan(1).items[0].funding[1].amounts["2018"] == 1_234_500_000
