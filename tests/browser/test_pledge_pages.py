"""Pages of pledges in a browser, narrow and wide: clean for those who see and those who hear, within the window."""

import re

import pytest
from playwright.sync_api import expect

from tests.cards.wide import wide_card
from tests.support.register import take, take_real

pytestmark = pytest.mark.browser

REAL, WIDE = "/pledges/7/주민참여-1/", "/pledges/7/시험-1/"
PAGES = [
    "", "?plan=1&unit=억원", "money/?unit=억원", "targets/", "results/", "adjustments/", "compare/",
    "compare/?only=changed&unit=억원", "findings/", "comments/", "history/", "as-of/?on=2100-01-01",
]  # fmt: skip

MEDIA_BOX = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("part", PAGES)
@pytest.mark.parametrize("make", [(take_real, REAL), (lambda: take(wide_card()), WIDE)], ids=["real", "wide"])
def test_pages_of_a_pledge_are_clean(page_as, axe, width, part, make):
    put, address = make
    put()
    page = page_as("coordinator", width)

    page.goto(address + part)

    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_pages_of_a_pledge_are_clean_in_between_for_every_role(page_as, axe, role):
    take_real()
    page = page_as(role, 768)

    for part in (each for each in PAGES if role == "auditor" or each not in PAGES[-2:]):
        page.goto(REAL + part)
        assert axe(page) == [], part
        assert page.evaluate("document.documentElement.scrollWidth") <= 768, part


def test_a_reader_changes_the_unit_by_keyboard_and_keeps_it(page_as):
    take_real()
    page = page_as("viewer")
    page.goto(f"{REAL}?plan=1")

    page.get_by_role("link", name="억(원)").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**unit=**")
    page.get_by_role("link", name="사업비", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/money/**")

    assert page.locator("[data-cell=total]").first.text_content() == "92.0"
    expect(page.get_by_role("img", name="단수조정").first).to_be_visible()


@pytest.mark.parametrize("part", ["compare/", "adjustments/"])
def test_what_a_jury_is_shown_lies_on_its_side(page_as, part):
    take_real()
    page = page_as("viewer")
    page.goto(REAL + part)

    sheets = MEDIA_BOX.findall(page.pdf(prefer_css_page_size=True))

    assert len(sheets) > 1
    assert all(float(width) > float(height) for width, height in sheets)


@pytest.mark.parametrize("width", [360, 1440])
def test_the_list_is_clean(page_as, axe, width):
    take_real()
    take(wide_card())
    page = page_as("viewer", width)

    page.goto("/pledges/")

    expect(page.get_by_role("link", name="주민참여-1")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_names_stay_in_sight_when_a_wide_table_is_moved(page_as):
    take_real()
    page = page_as("viewer", 360)
    page.goto(f"{REAL}?plan=1")
    region = page.get_by_role("region", name="연차별 투자수요 및 집행액")

    region.focus()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 100")

    table = page.locator("#investment-table")
    edge = table.locator("tbody[data-item=autonomy] th").first.bounding_box()
    assert edge["x"] >= 0
    assert edge["x"] + edge["width"] < 360


def test_a_reader_goes_from_the_list_to_the_proposal_and_its_finding(page_as):
    take_real()
    page = page_as("officer")
    page.goto("/")

    page.get_by_role("link", name="금천 마을민주주의 사업").click()
    page.get_by_role("link", name="조정 1차(안)").click()
    page.get_by_role("link", name="인쇄 2,295").first.click()

    page.wait_for_url("**/findings/?plan=1#finding-1")
    expect(page.locator("#finding-1")).to_be_visible()


def test_the_request_form_is_downloaded(page_as):
    take_real()
    page = page_as("officer")
    page.goto(f"{REAL}compare/")

    with page.expect_download() as download:
        page.get_by_role("link", name="조정 심의요청서 내려받기").click()

    assert download.value.suggested_filename.endswith(".xlsx")


def test_paper_lies_on_its_side_where_the_tables_are_wide(page_as):
    take_real()
    page = page_as("viewer")
    page.goto(f"{REAL}?plan=1")

    sheets = MEDIA_BOX.findall(page.pdf(prefer_css_page_size=True))

    ways = {"landscape" if float(width) > float(height) else "portrait" for width, height in sheets}
    assert ways == {"landscape", "portrait"}
