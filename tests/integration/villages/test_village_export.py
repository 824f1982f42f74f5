"""The comparison as a workbook: the same figures as the page, sums that recompute."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.support.books import row_of, texts
from tests.support.dongs import ACTOR, grant, take_dongs
from tests.support.office import recomputed
from villages.actions.grants import save_grant

pytestmark = pytest.mark.django_db
ADDRESS = reverse("villages:village-export")


def content(response) -> bytes:
    assert response.status_code == 200
    return b"".join(response.streaming_content)


def test_the_workbook_has_the_figures_of_the_page(reader):
    book = load_workbook(BytesIO(content(reader.get(ADDRESS))), data_only=True)
    sheet = book["동별 비교"]

    assert row_of(sheet, "독산1동") == [125_000, 6, 30_000, 70_000, 6, 25_000]
    assert row_of(sheet, "구 전체") == [974_000, 35, 300_000, 424_000, 35, 250_000, 234_153, 4_160]
    assert row_of(sheet, "문서에 인쇄된 계") == [300_000, 32, 424_000, 35, 250_000, 49]


def test_its_sums_come_to_the_same_when_computed_anew(reader, tmp_path):
    raw = content(reader.get(ADDRESS))
    sheet = recomputed(raw, tmp_path)["동별 비교"]

    assert row_of(sheet, "독산1동")[:2] == [125_000, 6]
    assert row_of(sheet, "구 전체") == [974_000, 35, 300_000, 424_000, 35, 250_000, 234_153, 4_160]


def test_the_workbook_of_a_year_stands_in_the_order_asked_for(reader):
    book = load_workbook(BytesIO(content(reader.get(f"{ADDRESS}?year=2019&sort=-p2"))))

    names = [each for each in texts(book["동별 비교"]) if each.endswith("동")]
    assert names[:3] == ["독산1동", "시흥1동", "독산3동"]


def test_the_workbook_of_a_year_without_grants_leaves_them_blank(reader):
    response = reader.get(f"{ADDRESS}?year=2020")
    sheet = load_workbook(BytesIO(content(response)), data_only=True)["동별 비교"]

    assert row_of(sheet, "독산1동") == []
    assert row_of(sheet, "문서에 인쇄된 계") == [200_000, 33, 432_244, 32]


def test_won_below_a_thousand_are_kept(reader):
    row = grant("독1")
    row.decided = 70_000_500
    save_grant(row, actor=ACTOR, seen=1)

    sheet = load_workbook(BytesIO(content(reader.get(ADDRESS))))["동별 비교"]

    assert row_of(sheet, "독산1동")[3] == 70_000.5
    assert sheet["B5"].number_format == '#,##0.0;"△"#,##0.0;0'


def test_a_year_nothing_is_told_of_has_no_workbook(reader):
    assert reader.get(f"{ADDRESS}?year=2018").status_code == 404


def test_the_download_opens_and_stays_shut(client_as):
    take_dongs()

    assert client_as("viewer").get(ADDRESS).status_code == 200
    assert client_as(None).get(ADDRESS).status_code == 403
