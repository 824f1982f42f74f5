"""The admin in a browser: nothing breaks the content policy, our own parts are clean, files go in and out by hand."""

import pytest
from playwright.sync_api import expect

from pledges.models import ChangeSet, Department, Pledge, User
from tests.support.admin import add_to, list_of, page_of
from tests.support.dongs import take_dongs
from tests.support.exchange import address, workbook
from tests.support.register import take_real
from villages.models import Grant

pytestmark = pytest.mark.browser

FILE = {
    "name": "부서.xlsx",
    "mimeType": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "buffer": workbook(("부서명", "구분"), ("기획예산과", "총괄부서"), ("마을자치과", "총괄부서")),
}
WRONG = FILE | {"buffer": workbook(("부서명", "구분"), ("기획예산과", "과"))}


@pytest.fixture
def manager_page(page_as):
    return page_as("coordinator")


def test_pages_of_the_admin_break_no_policy(manager_page):
    """Whatever a page did that the policy forbids is told when the test ends."""
    pledge = take_real()
    user, department = User.objects.get(), Department.objects.first()
    rows = [page_of(each) for each in (pledge, pledge.plans.first(), user, department)]
    lists = [list_of(type(each)) for each in (pledge, user, department)]

    files = [address(Department, name) for name in ("import", "export")]

    for place in ["/admin/", *lists, *rows, add_to(Department), *files]:
        assert manager_page.goto(place).status == 200, place
        expect(manager_page.get_by_role("heading", level=1)).to_be_visible()


def test_the_comparison_of_a_pledge_is_clean(manager_page, axe):
    pledge = take_real()

    manager_page.goto(page_of(pledge))

    assert manager_page.locator("#office-comparison tr[data-row=total]").inner_text().split() == [
        "계", "4,105", "9,196", "증", "5,091",
    ]  # fmt: skip
    assert axe(manager_page) == []


def test_a_file_is_looked_at_and_confirmed_by_hand(manager_page, axe):
    manager_page.goto(list_of(Department))
    manager_page.get_by_role("link", name="가져오기").click()
    manager_page.wait_for_selector("#office-import")
    assert axe(manager_page, "#office-import") == []

    manager_page.get_by_label("파일").set_input_files(FILE)
    manager_page.get_by_role("button", name="미리보기").click()
    assert manager_page.locator("tr[data-kind=update] del").inner_text() == "부서"
    assert axe(manager_page, "#office-import") == []
    manager_page.get_by_role("button", name="확정").click()

    manager_page.wait_for_url(f"**{list_of(Department)}")
    assert "더함 1건, 고침 1건" in manager_page.locator(".messagelist").inner_text()
    assert set(Department.objects.values_list("kind", flat=True)) == {"managing"}


def test_a_wrong_file_is_told_line_by_line(manager_page, axe):
    manager_page.goto(address(Department, "import"))

    manager_page.get_by_label("파일").set_input_files(WRONG)
    manager_page.get_by_role("button", name="미리보기").click()

    assert "2번째 줄: 과" in manager_page.get_by_role("alert").inner_text()
    assert axe(manager_page, "#office-import") == []


def test_a_register_is_downloaded(manager_page, axe):
    manager_page.goto(list_of(Department))
    manager_page.get_by_role("link", name="내보내기").click()
    manager_page.wait_for_selector("#office-export")
    assert axe(manager_page, "#office-export") == []

    manager_page.get_by_label("형식").select_option("csv")
    with manager_page.expect_download() as download:
        manager_page.get_by_role("button", name="내려받기").click()

    assert download.value.suggested_filename.endswith(".csv")


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_pages_of_registers_are_clean(page_as, axe, width):
    """All of the page, Django's own parts too, except the heads that its table of roles leaves blank."""
    take_dongs()
    page, pledge = page_as("coordinator", width), Pledge.objects.get()
    lists = [list_of(model) for model in (Pledge, Department, ChangeSet, Grant)]

    for place in ["/admin/", *lists, page_of(pledge), add_to(Department), address(Grant, "import")]:
        page.goto(place)
        assert [fault for fault in axe(page) if "empty-table-header" not in fault] == [], place
        assert page.evaluate("document.documentElement.scrollWidth") <= width, place


def test_a_file_of_korean_excel_is_told_as_such(manager_page, axe):
    manager_page.goto(address(Department, "import"))

    raw = "부서명,구분\r\n기획예산과,총괄부서\r\n".encode("cp949")
    manager_page.get_by_label("파일").set_input_files({"name": "부서.csv", "mimeType": "text/csv", "buffer": raw})
    manager_page.get_by_role("button", name="미리보기").click()

    assert "읽은 방식: CSV, CP949" in manager_page.locator("#office-import").inner_text()
    assert manager_page.locator("tr[data-kind=new] ins").first.inner_text() == "기획예산과"
    assert axe(manager_page, "#office-import") == []


def test_a_link_that_is_over_says_so(page_as, axe):
    page = page_as(width=360)

    assert page.goto("/accounts/setup/over/").status == 410
    assert axe(page) == []
