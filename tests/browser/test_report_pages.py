"""Pages of a quarterly report in a browser: clean, by keyboard alone, before two who save, without any script."""

import pytest
from playwright.sync_api import expect

from tests.browser.reports import OTHER, body, save
from tests.support.rounds import FACTS, TEXTS, opened, say, submitted

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("own_files")]

ADDRESSES = ["body", "money", "results", "records", "records/new", "statistics/new", "evidence", "submit", ""]


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("part", ADDRESSES)
def test_a_page_of_a_report_is_clean(page_as, axe, part, width):
    made = opened()
    say(made, **TEXTS, **FACTS)
    page = page_as(width=width, user=made.officer)
    page.goto(f"{OTHER}{part}/" if part else OTHER)

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize(
    "address",
    [
        "/reviews/",
        "/reviews/new/",
        "/reviews/2021-3/edit/",
        "/reviews/2021-3/join/",
        f"{OTHER}answer/",
        "/reviews/summary/",
    ],
)
def test_a_page_of_the_managing_department_is_clean(page_as, axe, address, width):
    made = submitted()
    page = page_as(width=width, user=made.coordinator)
    page.goto(address)

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_money_is_typed_as_in_a_spreadsheet_and_by_keyboard_alone(page_as):
    made = opened()
    page = page_as(user=made.officer)
    page.goto(f"{OTHER}money/")
    page.get_by_label("세부사업 a · 구비 · 2021년 확보액", exact=True).focus()
    page.keyboard.type("25")
    page.keyboard.press("Enter")
    page.keyboard.type("5,000천원")
    page.keyboard.press("Enter")
    assert page.locator('[data-sum="all/secured"]').inner_text() == "30"
    with page.expect_navigation():
        page.keyboard.press("Control+s")

    expect(page.get_by_text("저장했습니다.")).to_be_visible()
    assert page.locator('[data-sum="all/secured"]').inner_text() == "30"


def test_two_windows_meet_and_the_second_sees_both(page_as):
    made = opened()
    one, two = page_as(user=made.officer), page_as(user=made.coordinator)
    for page in (one, two):
        page.goto(f"{OTHER}body/")
    body(one, "50", "먼저 적은 글")
    two.get_by_label("문제점").fill("예산이 늦다.")
    save(two)
    expect(two.get_by_role("alert").get_by_text("먼저 저장했습니다")).to_be_visible()
    assert two.get_by_role("textbox", name="추진 내용").input_value() == "먼저 적은 글"
    save(two)

    expect(two.get_by_text("저장했습니다.")).to_be_visible()
    assert (made.review.narrative, made.review.problems) == ("먼저 적은 글", "예산이 늦다.")


def test_a_report_is_written_without_javascript(page_as):
    made = opened()
    page = page_as(user=made.officer)
    page.route("**/*.js", lambda route: route.abort())
    page.goto(f"{OTHER}money/")
    page.get_by_label("세부사업 a · 구비 · 2021년 집행액", exact=True).fill("9")
    save(page)

    expect(page.get_by_text("저장했습니다.")).to_be_visible()
    assert page.get_by_label("세부사업 a · 구비 · 2021년 집행액", exact=True).input_value() == "9"
