"""A pledge from its registration to its confirmed plan, in a browser: by keyboard, clean for those who hear it."""

import pytest
from django.test import Client
from playwright.sync_api import expect

from pledges.actions.history import Actor
from pledges.actions.plans import begin_adjustment
from pledges.models import MayoralTerm, Pledge
from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.support.plan_drafts import LEAD, make_draft_pledge, officer
from tests.support.register import take_real

pytestmark = pytest.mark.browser

PARTS = ("", "head/", "facts/", "texts/", "items/", "items/lineage/", "targets/", "propose/", "drop/")
OF_PLEDGE = ("", "close/", "begin/")


@pytest.mark.parametrize("width", [360, 1440])
def test_pages_that_edit_are_clean(page_as, axe, width):
    real = take_real()
    begin_adjustment(real, actor=Actor("시험", "tests"), seen=real.version)
    page = page_as("coordinator", width)

    addresses = [f"/pledges/7/주민참여-1/edit/2/{part}" for part in PARTS]
    addresses += [f"/pledges/7/주민참여-1/edit/{part}" for part in OF_PLEDGE]
    for address in [*addresses, "/pledges/new/", "/pledges/terms/new/"]:
        assert page.goto(address).status == 200
        assert axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_boxes_to_tick_are_seen(page_as):
    make_draft_pledge()
    page = page_as(user=officer())

    page.goto("/pledges/7/시험-1/edit/1/items/lineage/")

    boxes = page.locator("form.edit-form").get_by_role("checkbox").all()
    assert [each.bounding_box()["width"] >= 16 for each in boxes] == [True, True]


def test_a_conflict_is_clean_and_saved_knowingly(page_as, axe):
    pledge = make_draft_pledge()
    page = page_as(user=officer())
    page.goto("/pledges/7/시험-1/edit/1/head/")
    page.get_by_label("공약명").fill("나의 이름")
    other = page_as(user=officer())
    other.goto("/pledges/7/시험-1/edit/1/head/")
    other.get_by_label("공약명").fill("먼저 저장한 이름")
    press(other, "저장")

    press(page, "저장")
    assert axe(page) == []
    expect(page.get_by_role("row", name="공약명").get_by_text("먼저 저장한 이름")).to_be_visible()
    press(page, "저장")
    assert card_of(pledge).plan(1).title == "나의 이름"


def press(page, name: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).last.press("Enter")


def follow(page, name: str) -> None:
    with page.expect_navigation():
        page.get_by_role("link", name=name, exact=True).last.press("Enter")


def test_a_pledge_from_registration_to_confirmation_by_keyboard(page_as):
    MayoralTerm.objects.create(ordinal=7, first_year=2018, last_year=2022, slug="7")
    person = officer()
    _register(page_as("coordinator"))
    _draft(page_as(user=person))
    _confirm(page_as("coordinator"))

    page = page_as("viewer")
    page.goto("/pledges/7/경제-1/")
    expect(page.get_by_role("heading", name="전통시장을 살린다")).to_be_visible()
    expect(page.get_by_text("시장 축제 3회").first).to_be_visible()
    assert page.locator("[data-cell='plan']").inner_text() == "당초(시행 중)"
    expect(page.get_by_text("고치기", exact=True)).to_have_count(0)
    plan = card_of(Pledge.objects.get(code="경제-1")).in_force
    assert [(item.key, item.name) for item in plan.items] == [("s1", "시장 활성화"), ("s2", "청년 점포")]


def _register(page):
    page.goto("/pledges/")
    follow(page, "공약 등록")
    page.get_by_label("공약번호", exact=False).first.press_sequentially("경제-1")
    page.get_by_label("공약명").press_sequentially("전통시장을 살린다")
    page.get_by_label("추진부서").select_option(LEAD)
    press(page, "등록")
    expect(page.get_by_text("당초 계획의 초안을 만들었습니다")).to_be_visible()


def _draft(page):
    page.goto("/pledges/7/경제-1/")
    page.get_by_text("고치기", exact=True).press("Enter")
    follow(page, "당초 (작성중) 고치기")
    follow(page, "세부사업")
    page.get_by_label("새 세부사업 1").press_sequentially("시장 활성화")
    page.get_by_label("새 세부사업 2").press_sequentially("청년 점포")
    press(page, "저장")
    expect(page.get_by_text("세부사업: 저장했습니다.")).to_be_visible()
    follow(page, "추진목표")
    page.get_by_label("시장 활성화 2019년 목표").press_sequentially("시장 축제 3회")
    press(page, "저장")
    follow(page, "본문")
    page.get_by_label("정책목표").press_sequentially("- **활기찬** 시장")
    page.get_by_role("button", name="정책목표 미리보기").press("Enter")
    page.locator("#preview-goal strong", has_text="활기찬").wait_for()
    assert page.get_by_label("정책목표").input_value() == "- **활기찬** 시장"
    press(page, "저장")


def _confirm(page):
    page.goto("/pledges/7/경제-1/edit/0/")
    follow(page, "당초로 확정")
    if page.get_by_text("오류가 있는데도").count():
        page.get_by_label("까닭").press_sequentially("첫 계획")
    press(page, "당초로 확정")
    expect(page.get_by_text("당초 계획을 확정했습니다.")).to_be_visible()


def test_without_scripts_a_column_is_added_and_a_text_previewed(chromium, live_server):
    make_draft_pledge()
    client = Client()
    client.force_login(make_user("coordinator"))
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    page = context.new_page()
    page.goto("/pledges/7/시험-1/edit/1/targets/")
    page.get_by_label("세부사업 b 2018년 목표").fill("적던 것")
    page.get_by_label("더할 열").select_option("임기 후")
    page.get_by_role("button", name="열 더하기").click()

    assert page.get_by_label("세부사업 b 2018년 목표").input_value() == "적던 것"
    expect(page.get_by_label("세부사업 b 임기 후 목표")).to_be_visible()
    page.goto("/pledges/7/시험-1/edit/1/texts/")
    page.get_by_label("정책목표").fill("- **굵게**")
    page.get_by_role("button", name="정책목표 미리보기").click()
    assert page.locator("#preview-goal strong").inner_text() == "굵게"
    context.close()
