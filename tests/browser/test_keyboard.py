"""Every page of pledges by the Tab key alone: all of it is reached in the order it is read, and the focus is seen."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from pledges.actions.comments import comment
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.support.register import take, take_real
from tests.support.rounds import actor

from .keyboard import walk

pytestmark = pytest.mark.browser

REAL = "/pledges/7/주민참여-1/"
PAGES = [
    "/budget/", "/pledges/", "/pledges/?column=nature&column=original", "/pledges/?q=없는 말",
    "/variance/?by=item&with=proposals", REAL, f"{REAL}money/?plan=1&unit=억원", f"{REAL}targets/", f"{REAL}results/",
    f"{REAL}adjustments/", f"{REAL}compare/", f"{REAL}findings/", "/없는-주소/",
    f"{REAL}targets/measure/?plan=1&item=autonomy&column=2021&at=0", "/findings/", "/quality/",
    f"{REAL}comments/", "/notices/",
]  # fmt: skip


@pytest.fixture(autouse=True)
def register(transactional_db):
    real = take_real()
    comment(real, "예산서 쪽을 적어 주십시오.", actor=actor(make_user("coordinator")), token=uuid4())
    for number in range(1, 29):
        take(card(plan(item("a", line("국비", y2019=number))), code=f"시험-{number}"))


@pytest.mark.parametrize(("address", "width"), [*((page, 1440) for page in PAGES), ("/pledges/", 360), (REAL, 360)])
def test_everything_is_reached_in_order_and_seen(page_as, address, width):
    page = page_as("officer", width, 900)
    page.goto(address)

    usable, stops = walk(page)

    reached = list(dict.fromkeys(stop["name"] for stop in stops))
    assert reached == usable
    assert [stop["name"] for stop in stops if not stop["isMarked"]] == []
    assert [stop["name"] for stop in stops if not stop["isInWindow"]] == []


def test_the_card_of_a_day_is_walked(page_as):
    page = page_as("auditor", 1440, 900)
    page.goto(f"{REAL}as-of/?on=2100-01-01")

    usable, stops = walk(page)

    expect(page.get_by_text("이 끝났을 때의 카드입니다")).to_be_visible()
    assert list(dict.fromkeys(stop["name"] for stop in stops)) == usable
    assert all(stop["isMarked"] and stop["isInWindow"] for stop in stops)


def test_the_history_is_opened_and_walked(page_as):
    page = page_as("auditor", 1440, 900)
    page.goto(f"{REAL}history/")
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")

    usable, stops = walk(page)

    expect(page.get_by_role("region").first).to_be_visible()
    assert list(dict.fromkeys(stop["name"] for stop in stops)) == usable
    assert all(stop["isMarked"] and stop["isInWindow"] for stop in stops)


def test_the_sign_in_page_is_walked(page_as):
    page = page_as(None, 360, 900)
    page.goto("/login/")

    usable, stops = walk(page)

    assert [stop["name"] for stop in stops] == usable
    assert all(stop["isMarked"] and stop["isInWindow"] for stop in stops)


def test_the_whole_won_is_reached_without_a_mouse(page_as):
    page = page_as("viewer")
    page.goto(f"{REAL}money/?plan=1&unit=억원")

    page.get_by_role("link", name="정확한 금액(원) 보기").focus()
    page.keyboard.press("Enter")
    page.locator("[data-cell=total]", has_text="9,196,000,000").first.wait_for()

    page.wait_for_url("**plan=1**")
    expect(page.get_by_role("link", name="정확한 금액(원) 보기")).to_have_count(0)
