"""The notice before a session ends, told in time, answered by keyboard; and a form sent after the end."""

import pytest
from playwright.sync_api import expect

from pledges.models import OpenSession, TargetMeasure
from tests.factories.users import PASSWORD, make_user
from tests.support.register import take_real

pytestmark = pytest.mark.browser

TARGET = "/pledges/7/주민참여-1/targets/measure/?plan=1&item=participatory-budget&column=2018&at=0"


@pytest.mark.parametrize("width", [360, 1440])
def test_the_notice_comes_before_the_end_and_the_session_goes_on(page_as, axe, width):
    page = page_as("viewer", width)
    page.clock.install()
    page.goto("/pledges/")
    notice = page.locator("#session-notice").get_by_text("곧 로그인이 끝납니다")
    page.route("**/session/", lambda route: _answered(route, {"left": 90, "goesOn": True}), times=1)

    page.clock.run_for(27 * 60_000)
    expect(notice).to_have_count(0)
    page.clock.run_for(90_000)

    notice.wait_for()
    expect(page.get_by_text("1분 남았습니다.")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="계속 쓰기").press("Enter")
    notice.wait_for(state="detached")


def test_at_the_end_of_the_day_no_button_is_promised(page_as):
    page = page_as("viewer")
    page.clock.install()
    page.goto("/pledges/")
    page.route("**/session/", lambda route: _answered(route, {"left": 90, "goesOn": False}))

    page.clock.run_for(29 * 60_000)

    page.get_by_text("하루에 이어 쓸 수 있는 시간을 다 썼습니다").wait_for()
    expect(page.get_by_role("button", name="계속 쓰기")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1440])
def test_a_form_sent_after_the_end_comes_back_as_it_was_typed(page_as, axe, width):
    take_real()
    user = make_user("officer", username="kim", password=PASSWORD, department="마을자치과")
    page = page_as(width=width, user=user)
    page.goto(TARGET)
    page.get_by_label("무엇을").fill("주민 ‘총회’")
    OpenSession.objects.end()

    page.get_by_role("button", name="저장").click()
    expect(page.get_by_text("적은 내용은 그대로 있습니다")).to_be_visible()
    assert axe(page) == []
    page.get_by_label("아이디").fill("kim")
    page.get_by_label("비밀번호").fill(PASSWORD)
    page.get_by_role("button", name="로그인").click()

    assert page.get_by_label("무엇을").input_value() == "주민 ‘총회’"
    expect(page.get_by_text("다시 적어 두었습니다")).to_be_visible()
    assert axe(page) == []
    assert not TargetMeasure.objects.exists()
    page.get_by_role("button", name="저장").click()
    assert TargetMeasure.objects.get().what == "주민 ‘총회’"


def test_after_signing_out_the_way_back_shows_the_sign_in_page(page_as):
    page = page_as("viewer")
    page.goto("/pledges/")
    page.get_by_role("button", name="로그아웃").click()

    page.go_back()

    expect(page.get_by_role("heading", name="로그인")).to_be_visible()


def _answered(route, body: dict) -> None:
    route.fulfill(json=body)
