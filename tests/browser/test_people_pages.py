"""Pages of people, of one's own account and of the access log: clean at every width, a role given by keyboard alone."""

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from pledges.actions.accounts import issue_setup_link
from pledges.actions.history import Actor
from pledges.actions.notices import To, notify
from pledges.choices import NoticeKind
from pledges.models import AccessRecord, Department, User
from tests.factories.users import make_user

pytestmark = pytest.mark.browser
WIDTHS = [360, 768, 1440]


def assert_clean(page, axe, width):
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_of_people_are_clean(page_as, axe, width):
    user = make_user("officer", display_name="독산1동 담당자", department="독산1동")
    page = page_as("coordinator", width)

    for address in ("/people/", "/people/new/", f"/people/{user.pk}/"):
        page.goto(address)
        assert_clean(page, axe, width)
    User.objects.filter(pk=user.pk).update(version=2)
    page.get_by_role("button", name="저장").click()
    expect(page.get_by_text("먼저 저장했습니다")).to_be_visible()
    assert_clean(page, axe, width)
    page.get_by_role("button", name="비밀번호 설정 링크 만들기").click()
    assert "/accounts/setup/" in page.get_by_role("textbox", name="링크").input_value()
    assert_clean(page, axe, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_of_the_own_account_are_clean(page_as, axe, width):
    user = make_user("officer")
    page_as(user=user).goto("/pledges/")
    page = page_as(width=width, user=user)
    notify(NoticeKind.OVERDUE, "제출 기한이 지났습니다", to=[To("officer", "마을자치과")], key="1", address="/pledges/")

    page.goto("/notices/")
    expect(page.get_by_role("button", name="제출 기한이 지났습니다 열기")).to_be_visible()
    assert_clean(page, axe, width)
    page.goto("/")
    page.get_by_role("link", name=f"{user} 님").click()
    expect(page.get_by_text("지금 이 화면")).to_be_visible()
    assert_clean(page, axe, width)
    page.get_by_role("button", name="끝내기").click()
    expect(page.get_by_text("그 로그인을 끝냈습니다.")).to_be_visible()
    page.get_by_role("link", name="비밀번호 바꾸기").click()
    assert_clean(page, axe, width)


def test_a_role_is_given_and_another_taken_by_keyboard(page_as):
    Department.objects.create(name="기획예산과")
    user = make_user("viewer", display_name="담당자")
    page = page_as("coordinator")
    page.goto("/people/")

    page.get_by_role("link", name="담당자").press("Enter")
    page.get_by_role("checkbox", name="마을자치과 열람자").press("Space")
    page.get_by_label("까닭").press_sequentially("인사이동")
    page.get_by_label("부서 1").select_option("기획예산과")
    page.get_by_label("역할 1").select_option("부서담당자")
    page.get_by_role("button", name="저장").press("Enter")

    page.get_by_text("담당자의 계정을 저장했습니다.").wait_for()
    assert User.objects.get(pk=user.pk).roles == {"officer"}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_access_log_is_clean(page_as, axe, width):
    user = make_user("viewer", display_name="박 담당")
    AccessRecord.objects.bulk_create(
        AccessRecord(at=timezone.now(), user=user, who="박 담당", kind="refused", page="/admin/") for _ in range(60)
    )
    page = page_as("auditor", width)

    page.goto("/access-log/")
    expect(page.get_by_role("heading", name="거절이 잦은 사람")).to_be_visible()
    assert_clean(page, axe, width)
    page.get_by_label("공약번호").fill("주민참여-1")
    page.get_by_role("button", name="보기", exact=True).click()
    expect(page.get_by_text("해당하는 접속기록이 없습니다.")).to_be_visible()
    assert_clean(page, axe, width)


def test_a_link_sets_a_password_and_leads_in(page_as, axe):
    hong = make_user("officer", username="hong", password="")
    token = issue_setup_link(hong, actor=Actor("시험", "tests"), seen=hong.version)

    page = page_as(width=360)
    page.goto(reverse("pledges:account-setup", args=[token]))
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator("[name=new_password1]").fill("Ten-Dongs-Of-Geumcheon")
    page.locator("[name=new_password2]").fill("Ten-Dongs-Of-Geumcheon")
    page.get_by_role("button", name="비밀번호 정하기").click()
    page.get_by_label("아이디").fill("hong")
    page.get_by_label("비밀번호").fill("Ten-Dongs-Of-Geumcheon")
    page.get_by_role("button", name="로그인").click()

    expect(page.get_by_role("button", name="로그아웃")).to_be_visible()
