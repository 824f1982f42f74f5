"""Registers go out as files: text stays text in a spreadsheet, and what went out comes back the same."""

import pytest

from pledges.models import ChangeSet, Department, FundingSource
from tests.support.exchange import CSV, XLSX, cells, confirm, download, formulas, told, upload

RISKY = ["=1+1", "+82", "-과", "@합", "'=따옴표", "보통"]


def test_a_workbook_has_the_words_an_officer_reads(manager):
    FundingSource.objects.create(label="시비", level="metropolitan", order=20)

    answer = download(manager, FundingSource)

    assert answer.headers["Content-Disposition"].endswith('.xlsx"')
    assert cells(answer.content) == [("재원명", "정부 수준", "순서"), ("시비", "광역", 20)]


def test_a_csv_opens_in_excel_as_it_is(manager):
    Department.objects.create(name="기획예산과", kind="managing")

    content = download(manager, Department, CSV).content

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == ["부서명,구분", "기획예산과,총괄부서", "마을자치과,부서"]


def test_no_name_becomes_a_formula(manager):
    for name in RISKY:
        Department.objects.create(name=name)

    sheet = cells(download(manager, Department).content)
    lines = download(manager, Department, CSV).content.decode("utf-8-sig").splitlines()

    assert {row[0] for row in sheet[1:]} == {*RISKY, "마을자치과"}
    assert formulas(download(manager, Department).content) == []
    assert [line for line in lines if line.startswith(("=", "+", "-", "@"))] == []
    assert "'=1+1,부서" in lines


@pytest.mark.parametrize("kind", [XLSX, CSV])
def test_what_went_out_comes_back_the_same(manager, kind):
    for name in RISKY:
        Department.objects.create(name=name)

    preview = upload(manager, Department, download(manager, Department, kind).content, kind)
    confirm(manager, Department, preview)

    assert told(preview).count("<td>그대로</td>") == len(RISKY) + 1
    assert (Department.objects.count(), ChangeSet.objects.count()) == (len(RISKY) + 1, 0)


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_others_take_nothing_out(client_as, role):
    assert download(client_as(role), Department).status_code == 403
