"""Whatever begins it, a print is told to the access log: on the pages of the office and on those of the admin."""

import pytest

from pledges.models import AccessRecord
from tests.support.register import take_real

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["/pledges/7/주민참여-1/", "/admin/pledges/department/"])
def test_a_print_is_told(transactional_db, page_as, address):
    take_real()
    page = page_as("coordinator")
    page.goto(address)

    with page.expect_response("**/printed/") as answer:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert answer.value.status == 204
    assert list(AccessRecord.objects.filter(kind="print").values_list("page", flat=True)) == [address]


def test_paper_made_of_a_page_is_told_too(transactional_db, page_as):
    take_real()
    page = page_as("viewer")
    page.goto("/budget/")

    with page.expect_response("**/printed/"):
        page.pdf()

    assert AccessRecord.objects.filter(kind="print", page="/budget/").exists()
