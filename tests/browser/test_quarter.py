"""A quarter in a browser: the round opened, two departments report, one report is sent back and corrected.

MANUAL_PICTURES=1 takes the pictures of docs/manual/reviews.md anew.
"""

import os
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from pledges.domain.execution import facts_of
from pledges.models import Pledge, QuarterlyReview
from pledges.sheets import card_of
from tests.browser.reports import OTHER, REAL, body, save
from tests.factories.users import make_user
from tests.support.register import take, take_real
from tests.support.rounds import MILLION, tree

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("own_files")]

PICTURES = Path(settings.BASE_DIR, "docs", "manual", "img")

SECURED, EXECUTED = "주민자치사업 활성화 · 구비 · 2021년 확보액", "주민자치사업 활성화 · 구비 · 2021년 집행액"


def picture(page, name: str) -> None:
    if os.environ.get("MANUAL_PICTURES"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"reviews-{name}.png", clip={"x": 0, "y": 0, "width": 1100, "height": 820})


def open_round(page) -> None:
    page.goto("/reviews/new/")
    page.get_by_label("연도").fill("2021")
    page.get_by_label("분기").select_option("3")
    page.get_by_label("제출 기한").fill("2021-10-10")
    picture(page, "open")
    save(page, "회차 열기")


def money_is(code: str) -> tuple:
    facts = facts_of(card_of(Pledge.objects.get(code=code)).execution)
    return facts.secured(), facts.executed()


def write_money(page) -> None:
    page.goto(f"{REAL}money/")
    page.get_by_label(SECURED, exact=True).fill("900")
    page.get_by_label(EXECUTED, exact=True).fill("1억8천")
    picture(page, "money")
    save(page)
    assert page.get_by_label(EXECUTED, exact=True).input_value() == "180"


def add_proof(page) -> None:
    page.goto(f"{REAL}evidence/")
    file = {"name": "계획.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    page.get_by_label("파일").set_input_files(file)
    save(page, "올리기")


def report_of_the_lead(page) -> None:
    page.goto(f"{REAL}body/")
    body(page, "82", "8월에 주민총회를 열었다.")
    picture(page, "body")
    write_money(page)
    add_proof(page)
    page.goto(f"{REAL}submit/")
    page.get_by_label("그대로 내는 까닭").fill("하반기에 집행이 몰려 있다.")
    picture(page, "submit")
    save(page, "제출")
    expect(page.get_by_text("제출했습니다")).to_be_visible()


def report_of_the_other(page) -> None:
    page.goto(f"{OTHER}body/")
    body(page, "40", "정비를 시작했다.")
    page.goto(f"{OTHER}submit/")
    save(page, "제출")


def send_back(page) -> None:
    page.goto("/reviews/2021-3/")
    picture(page, "board")
    page.goto(f"{OTHER}answer/")
    page.get_by_label("의견").fill("집행액을 적어 주십시오.")
    picture(page, "answer")
    save(page, "보완요청")


def mend_and_send(page) -> None:
    page.goto(f"{OTHER}money/")
    expect(page.get_by_text("보완요청").first).to_be_visible()
    page.get_by_label("세부사업 a · 구비 · 2021년 집행액", exact=True).fill("12")
    save(page)
    page.goto(f"{OTHER}submit/")
    save(page, "제출")


def accept_both(page) -> None:
    for address in (REAL, OTHER):
        page.goto(f"{address}answer/")
        save(page, "확정")
    assert set(QuarterlyReview.objects.values_list("state", flat=True)) == {"accepted"}


def test_a_quarter_from_opening_to_the_budget(page_as, axe):
    take_real()
    take(tree(lead="가로정비과"))
    lead = make_user("officer", department="마을자치과", display_name="자치 담당")
    street = make_user("officer", department="가로정비과", display_name="가로 담당")
    before = money_is("주민참여-1")
    manager = page_as("coordinator", 1100)
    writer, other = page_as(width=1100, user=lead), page_as(width=1100, user=street)
    open_round(manager)
    expect(manager.get_by_text("공약 2건이 보고합니다")).to_be_visible()
    report_of_the_lead(writer)
    report_of_the_other(other)
    send_back(manager)
    mend_and_send(other)
    manager.goto(f"{OTHER}answer/")
    manager.get_by_role("link", name="달라진 것만").click()
    expect(manager.get_by_role("row", name="세부사업 a · 구비 · 2021년 집행액").last).to_be_visible()
    assert axe(manager) == []
    accept_both(manager)

    assert money_is("시험-1") == (20 * MILLION, 12 * MILLION)
    assert money_is("주민참여-1") != before
    manager.goto("/budget/")
    expect(manager.get_by_text("2021. 9. 30.").first).to_be_visible()
    manager.goto("/reviews/summary/")
    picture(manager, "summary")
    expect(manager.get_by_role("row", name="시험-1").first).to_be_visible()
