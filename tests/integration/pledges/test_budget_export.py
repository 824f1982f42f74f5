"""The download of budget and execution: the rows of the page, sums and rates as formulas that hold."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.cards.by_hand import card, item, line, plan
from tests.support.books import by_head, row_of
from tests.support.office import recomputed
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:budget-export")


@pytest.fixture
def download(client_as):
    client = client_as("viewer")
    return lambda **asked: client.get(ADDRESS, asked)


def figures(book, sheet: str, *labels: str) -> list:
    """Planned, secured, executed, then the rates in percent to one decimal."""
    found = [value for value in row_of(book[sheet], *labels) if value != ""]
    return found[:3] + [f"{value:.1%}" for value in found[3:]]


def test_the_workbook_of_the_real_card(download):
    take_real()

    book = load_workbook(BytesIO(download().getvalue()), data_only=True)

    assert book.sheetnames == ["연도별", "분야별", "추진부서별", "재원별", "공약별", "계획 안과 밖"]
    whole = [4105, 7157, 4917, "174.3%", "119.8%", "68.7%"]
    assert figures(book, "연도별", "계") == figures(book, "공약별", "계") == whole
    assert figures(book, "공약별", "주민참여-1", "금천 마을민주주의 사업", "마을자치과") == whole
    assert row_of(book["계획 안과 밖"], "계획에 없는 세부사업·재원") == [3790, 2779]
    assert by_head(book["연도별"], "구분", "2018년")["총사업비"] == 875


def test_sums_and_rates_hold_when_computed_anew(download, tmp_path):
    take_real()
    shared = line("시비", y2019=30) | {"counted_in": "주민참여-1"}
    take(card(plan(item("a", shared, line(y2019=70.5), line("국비", y2020="-"))), code="가-1"))

    content = download().getvalue()

    told, anew = load_workbook(BytesIO(content), data_only=True), recomputed(content, tmp_path)
    assert row_of(told["공약별"], "다른 공약에서 세어 뺌") == [-30]
    for sheet in told.sheetnames:
        assert [value for value in row_of(anew[sheet], "계") if value not in ("", None)] == pytest.approx(
            row_of(told[sheet], "계")
        )
    assert row_of(anew["공약별"], "계")[0] == 4175.5


def test_the_download_is_of_the_day_that_was_asked_for(download):
    take_real()

    sheet = load_workbook(BytesIO(download(as_of="2018-12-31").getvalue()), data_only=True)["연도별"]

    assert sheet["A2"].value == "기준일 : 2018. 12. 31."


def test_the_download_has_its_korean_name(download):
    assert "예산과 집행.xlsx" in unquote(download()["Content-Disposition"])


@pytest.mark.parametrize(("role", "status"), [("viewer", 200), ("auditor", 200), (None, 403)])
def test_who_may_take_the_workbook(client_as, role, status):
    assert client_as(role).get(ADDRESS).status_code == status
