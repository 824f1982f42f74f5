"""The download of the variance report: the rows of the page, all of them; sums and changes hold when edited."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.cards.by_hand import card, item, line, plan
from tests.support.books import row_of
from tests.support.office import recomputed
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

ADDRESS = reverse("pledges:variance-export")
SHEET = "당초·조정 증감"


@pytest.fixture
def download(client_as):
    client = client_as("viewer")
    return lambda **asked: client.get(ADDRESS, asked).getvalue()


@pytest.fixture
def register():
    """The real card; one adjusted, of which another counts 30; one with neither money nor adjustment."""
    take_real()
    shared = line("시비", y2019=30) | {"counted_in": "주민참여-1"}
    after = plan(item("a", line(y2019=50)), item("b", line(y2020=20.5)), revision=1, state="confirmed")
    take(card(plan(item("a", shared, line(y2019=70))), after, code="가-1"))
    take(card(plan(item("a", line(y2019="-"))), code="나-1"))


def sheet(content: bytes):
    return load_workbook(BytesIO(content), data_only=True)[SHEET]


def rows(found, *labels: str) -> list:
    return [value for value in row_of(found, *labels) if value not in ("", None)]


def test_rows_are_those_of_the_page(register, download):
    found = sheet(download(by="item", **{"with": "proposals"}))

    real = rows(found, "주민참여-1")
    assert real[:-1] == ["금천 마을민주주의 사업", "마을자치과", "조정 1차(안)", 4105, 9196, 5091]
    assert f"{real[-1]:.1%}" == "124.0%"
    assert rows(found, "마을공동체 활성화")[:3] == [465, 2270, 1805]
    assert "아직 결정되지 않은 조정(안)" in found["A1"].value


@pytest.mark.parametrize("asked", [{}, {"by": "item"}, {"by": "year"}, {"with": "proposals"}])
def test_sums_hold_when_computed_anew(register, download, tmp_path, asked):
    content = download(**asked)

    told, anew = sheet(content), recomputed(content, tmp_path)[SHEET]
    for label in ("주민참여-1", "가-1", "조정된 공약", "조정이 없는 공약", "다른 공약에서 세어 뺌", "계"):
        label = next(cell.value for cell in told["A"] if str(cell.value).startswith(label))
        assert rows(anew, label) == pytest.approx(rows(told, label))
    adjusted = 9196 if asked.get("with") else 4105
    assert rows(anew, "계")[:2] == [4105 + 100 - 30, adjusted + 70.5]


def test_the_sum_moves_when_a_cell_is_edited(register, download, tmp_path):
    book = load_workbook(BytesIO(download()))
    row = next(cell.row for cell in book[SHEET]["A"] if cell.value == "가-1")
    book[SHEET].cell(row, 7).value = 170.5
    edited = BytesIO()
    book.save(edited)

    anew = recomputed(edited.getvalue(), tmp_path)[SHEET]

    assert rows(anew, "조정된 공약 1건")[:3] == [100, 170.5, 70.5]
    assert rows(anew, "계")[:2] == [4175, 4275.5]


def test_nothing_asked_for_is_an_empty_sheet(download):
    assert rows(sheet(download(field="없음")), "조정된 공약 0건") == []


def test_the_download_has_its_korean_name(client_as):
    assert "당초·조정 증감.xlsx" in unquote(client_as("viewer").get(ADDRESS)["Content-Disposition"])


@pytest.mark.parametrize(("role", "status"), [("viewer", 200), ("auditor", 200), (None, 403)])
def test_who_may_take_the_workbook(client_as, role, status):
    assert client_as(role).get(ADDRESS).status_code == status
