"""Departments talk of a pledge in a browser: a comment, the bell it rings, the answer, and what became of it all."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from pledges.actions.history import Actor
from pledges.actions.plans import begin_adjustment
from pledges.models import Comment, NoticeRead
from tests.factories.users import make_user
from tests.support.register import take_real

from .pictures import picture

pytestmark = pytest.mark.browser

REAL = "/pledges/7/주민참여-1/"
ASKED, ANSWERED, MENDED = "예산서의 쪽을 적어 주십시오.", "예산서 112쪽입니다.", "예산서 121쪽입니다."


def say(page, text: str, button: str = "올리기") -> None:
    page.get_by_role("textbox", name="의견").fill(text)
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def test_a_comment_rings_is_answered_and_corrected(page_as):
    take_real()
    manager, lead = (page_as(width=1100, user=make_user(role, display_name=name, department=department))
                     for role, name, department in (("coordinator", "총괄 담당", "기획예산과"),
                                                    ("officer", "자치 담당", "마을자치과")))  # fmt: skip
    manager.goto(f"{REAL}comments/")
    say(manager, ASKED)

    lead.goto("/notices/")
    assert lead.locator("[data-cell=waiting]").inner_text().startswith("1")
    picture(lead, "talk-notices", 400)
    with lead.expect_navigation():
        lead.get_by_role("button", name="열기").click()
    expect(lead.get_by_text(ASKED)).to_be_visible()
    expect(lead.locator("[data-cell=waiting]")).to_have_count(0)
    assert NoticeRead.objects.count() == 1

    say(lead, ANSWERED)
    with lead.expect_navigation():
        lead.get_by_role("link", name="바로잡기").click()
    say(lead, MENDED, "바로잡기")
    picture(lead, "talk-comments", 1200)
    expect(lead.locator("del", has_text=ANSWERED)).to_be_visible()
    expect(lead.get_by_text(MENDED)).to_be_visible()
    assert list(Comment.objects.order_by("pk").values_list("text", flat=True)) == [ASKED, ANSWERED, MENDED]


def test_an_auditor_reads_who_changed_what_and_the_card_of_a_day(page_as):
    real, begun = take_real(), f"{REAL}edit/begin/"
    begin_adjustment(real, actor=Actor("자치 담당", begun), seen=real.version, reason="사업비를 다시 나눈다.")
    page = page_as(width=1100, user=make_user("auditor", display_name="감사 담당"))
    page.goto(f"{REAL}history/")
    assert page.locator("[data-cell=origin]").first.inner_text() == "조정 시작"
    page.get_by_text("바뀐 항목").first.click()
    picture(page, "talk-history")
    page.get_by_label("그날의 카드", exact=True).fill(timezone.localdate().isoformat())
    with page.expect_navigation():
        page.get_by_role("button", name="보기", exact=True).click()

    picture(page, "talk-as-of", 700)
    expect(page.get_by_text("이 끝났을 때의 카드입니다")).to_be_visible()
    assert page.locator("#budget-table [data-cell=total]").first.inner_text() == "4,105"
