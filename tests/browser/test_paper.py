"""What a page is on paper: nothing to press, what was asked said in words, wide tables lying on their side."""

import re

import pytest
from playwright.sync_api import expect

from tests.cards.by_hand import card, plan
from tests.support.register import take, take_real
from tests.support.rounds import open_third_quarter

pytestmark = pytest.mark.browser

REAL = "/pledges/7/주민참여-1/"
MEDIA_BOX = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")
PAGES = [
    "/budget/", "/pledges/", "/variance/", REAL, f"{REAL}money/", f"{REAL}targets/", f"{REAL}results/",
    f"{REAL}adjustments/", f"{REAL}compare/", f"{REAL}findings/", f"{REAL}history/",
    f"{REAL}as-of/?on=2100-01-01", f"{REAL}comments/", "/findings/", "/quality/", "/villages/", "/notices/",
    "/reviews/2021-3/", "/reviews/summary/", "/account/", "/access-log/",
]  # fmt: skip
PRESSED = "button:visible, select:visible, input:visible, textarea:visible, .krds-btn:visible, nav:visible a"

FREELY = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync('@media print { * { break-inside: auto !important; break-after: auto !important } }');
  document.adoptedStyleSheets = [style];
}"""
"""Nothing is kept together any more: what then takes fewer sheets had left one empty."""


@pytest.fixture(autouse=True)
def register(transactional_db):
    take_real()


def test_nothing_on_paper_is_to_be_pressed(page_as):
    open_third_quarter()
    page = page_as("auditor")

    for address in PAGES:
        page.goto(address)
        page.emulate_media(media="print")
        expect(page.locator(PRESSED), address).to_have_count(0)
        expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize(
    ("address", "most"),
    [(f"{REAL}money/?plan=1", 3), (f"{REAL}targets/?plan=1", 4), ("/pledges/", 1), ("/findings/", 3)],
)
def test_a_page_of_tables_lies_on_its_side_from_its_first_sheet(page_as, address, most):
    page = page_as("viewer")
    page.goto(address)

    boxes = MEDIA_BOX.findall(page.pdf(prefer_css_page_size=True))

    assert all(float(width) > float(height) for width, height in boxes)
    assert len(boxes) <= most


def sheets(page) -> int:
    return len(MEDIA_BOX.findall(page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/pledges/?q=마을", "고른 공약: ‘마을’ · 모두 1건"),
        ("/findings/?severity=error&q=구비", "고른 발견사항: ‘구비’ 무게 오류 제쳐 두지 않은 것 · 모두"),
        ("/variance/?department=마을자치과", "고른 공약: 추진부서 마을자치과"),
    ],
)
def test_paper_says_what_was_asked(page_as, address, words):
    page = page_as("viewer")
    page.goto(address)
    said = page.locator("[data-cell=asked]")
    expect(said).not_to_be_visible()

    page.emulate_media(media="print")

    expect(said).to_be_visible()
    assert words in said.text_content()


@pytest.mark.parametrize(
    ("address", "table"),
    [("/pledges/", ".pledge-list table"), ("/variance/", "#variance"), ("/budget/", "#budget-pledge")],
)
def test_names_stay_in_sight_when_a_list_is_moved(page_as, address, table):
    page = page_as("viewer", 360)
    page.goto(address)

    region = page.locator(table).locator("xpath=..")
    region.evaluate("each => { each.scrollLeft = 10000; }")

    edge = page.locator(f"{table} tbody tr").last.locator(":scope > :first-child").bounding_box()
    assert region.evaluate("each => each.scrollLeft") > 100
    assert edge["x"] >= 0
    assert edge["x"] + edge["width"] < 260


def test_a_list_that_is_longer_than_a_sheet_begins_on_the_first(page_as):
    """Twenty-four rows of several lines: fewer than are let run over by their number alone."""
    for number in range(23):
        take(card(plan(title="경력단절여성과 함께하는 일자리박람회 " * 9), code=f"시험-{number}"))
    page = page_as("viewer")
    page.goto("/pledges/")

    printed = sheets(page)
    page.evaluate(FREELY)

    assert printed == sheets(page) > 1
