"""Pages of the dongs in a browser, narrow and wide: clean, within the window, one click from the card."""

import pytest
from playwright.sync_api import expect

from tests.support.dongs import change, programme, take_dongs

pytestmark = pytest.mark.browser
PAGES = ["/villages/", "/villages/?year=2020&sort=-p1", "/villages/독산1동/", "/villages/programmes/{key}/#year-2019"]

STOPS = """[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, [tabindex='0']")]"""
OUTLINED = "(style => style.outlineStyle + style.boxShadow !== 'nonenone')(getComputedStyle(document.activeElement))"
EDIT = "/villages/programmes/{key}/edit/?year=2019"


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_pages_of_the_dongs_are_clean(page_as, axe, width):
    take_dongs()
    change("독1", 60_000)
    page = page_as("viewer", width)

    for address in PAGES:
        page.goto(address.format(key=programme().pk))

        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_the_page_that_enters_grants_is_clean(page_as, axe, width):
    take_dongs()
    page = page_as("coordinator", width)

    for address in (f"/villages/programmes/{programme().pk}/", EDIT.format(key=programme().pk)):
        page.goto(address)
        assert axe(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_label("독산1동 교부결정액(천원)").fill("7만")
    page.get_by_role("button", name="저장").click()
    assert page.get_by_label("독산1동 교부결정액(천원)").get_attribute("aria-invalid") == "true"
    assert axe(page) == []


def test_grants_are_entered_with_the_keyboard_alone(page_as):
    take_dongs()
    page = page_as("coordinator")
    page.goto(f"/villages/programmes/{programme().pk}/")
    page.get_by_label("연도", exact=True).select_option("2019년")
    page.get_by_label("연도", exact=True).press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**edit/?year=2019")

    page.get_by_label("가산동 교부결정액(천원)").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("71,000")
    page.keyboard.press("Enter")

    page.wait_for_url("**#year-2019")
    expect(page.get_by_role("row", name="독산1동 71,000")).to_be_visible()
    assert "2019년 보조금 1건을 저장했습니다." in page.get_by_role("status").inner_text()


def test_both_sides_are_shown_where_another_saved_first(page_as, axe):
    take_dongs()
    page = page_as("coordinator", 360)
    page.goto(EDIT.format(key=programme().pk))
    change("독1", 71_000)

    page.get_by_label("독산1동 교부결정액(천원)").fill("72,000")
    page.get_by_role("button", name="저장").click()

    assert "먼저 저장한 줄이 있습니다" in page.get_by_role("alert").inner_text()
    assert page.locator("tr.theirs td").first.inner_text() == "71,000"
    assert page.get_by_label("독산1동 교부결정액(천원)").input_value() == "72,000"
    assert axe(page) == []


def test_a_reader_goes_from_the_money_cell_to_the_grants_with_one_click(page_as):
    take_dongs()
    page = page_as("viewer")
    page.goto("/pledges/7/주민참여-1/?plan=1")

    page.locator("#budget-table tbody[data-item=autonomy-support]").get_by_role("link", name="424").first.click()

    page.wait_for_url(f"**/villages/programmes/{programme().pk}/#year-2019")
    expect(page.get_by_role("row", name="독산1동 70,000")).to_be_visible()


def test_rows_are_sorted_with_the_keyboard_alone(page_as):
    take_dongs()
    page = page_as("viewer")
    page.goto("/villages/")
    head = page.get_by_role("columnheader", name="교부결정액").first

    head.get_by_role("link").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**sort=-total")

    assert page.locator("#dongs-table tbody tr").first.get_attribute("data-row") == "독1"
    assert page.locator("th[aria-sort=descending]").inner_text().startswith("교부결정액")


def test_the_comparison_is_one_sheet_of_paper(page_as):
    take_dongs()
    page = page_as("viewer")
    page.goto("/villages/")

    assert page.pdf(prefer_css_page_size=True).count(b"/MediaBox") == 1


def test_what_can_be_clicked_is_reached_by_tab_and_seen(page_as):
    """On each page every link and control gets the focus in its turn, with an outline."""
    take_dongs()
    page = page_as("coordinator")

    for address in (*PAGES, EDIT):
        page.goto(address.format(key=programme().pk).partition("#")[0])
        wanted, reached = page.evaluate(f"{STOPS}.length"), set()
        for _ in range(wanted):
            page.keyboard.press("Tab")
            place, outlined = page.evaluate(f"[{STOPS}.indexOf(document.activeElement), {OUTLINED}]")
            assert outlined, (address, place)
            reached.add(place)
        assert reached == set(range(wanted)), address
