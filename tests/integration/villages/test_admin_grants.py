"""Grants of dongs in the admin: in and out as files, through the action, all mistakes at once."""

import pytest

from geumcheon.web.register_files import CsvFile
from pledges.models import ChangeSet
from tests.support.admin import list_of, page_of
from tests.support.dongs import change, grant, programme
from tests.support.exchange import CSV, cells, confirm, download, told, upload, workbook
from villages.models import Grant

pytestmark = pytest.mark.django_db

HEAD = ("동", "마을사업", "연도", "교부결정액(천원)", "교부액(천원)", "사업 수")


def test_grants_come_by_a_file_through_the_action(writer):
    rows = workbook(
        HEAD,
        ("독산1동", "주민자치활동 지원사업", 2019, 71_000, 70_500.5, 6),
        ("시5", "주민자치활동", 2022, "36,000", None, None),
    )
    preview = upload(writer, Grant, rows)
    assert "<del>70000</del> <ins>71000</ins>" in told(preview)
    assert grant("독1").decided == 70_000_000

    confirm(writer, Grant, preview)

    assert (grant("독1").decided, grant("독1").paid, grant("독1").version) == (71_000_000, 70_500_500, 2)
    assert (grant("시5", 2022).decided, grant("시5", 2022).projects) == (36_000_000, None)
    sets = ChangeSet.objects.filter(aggregate="grant", origin__endswith="/process_import/")
    assert [each.version for each in sets.order_by("pk")] == [2, 1]


def test_findings_are_counted_after_a_file(writer):
    pledge = programme().sub_project.pledge
    before = pledge.tally.errors

    confirm(writer, Grant, upload(writer, Grant, workbook(HEAD, ("독1", "주민자치활동", 2019, 60_000, "", 6))))

    pledge.tally.refresh_from_db()
    assert pledge.tally.errors == before + 1


def test_all_mistakes_of_a_file_of_grants_are_told_at_once(writer):
    rows = workbook(
        HEAD,
        ("독산9동", "주민자치활동", 2019, 1, "", ""),
        ("독1", "없는 사업", 2019, 1, "", ""),
        ("독1", "주민자치활동", "이천", 1, "", ""),
        ("독1", "주민자치활동", 2019, "7만", "", "1.5"),
        ("독1", "주민자치활동", 2023, "", "", ""),
        ("독2", "주민자치활동", 19, 1, "", ""),
        ("독3", "주민자치활동", 2019, -1, "", ""),
    )

    wrong = told(upload(writer, Grant, rows)).split("저장하지 않았습니다")[1]

    assert [line for line in range(2, 9) if f"{line}번째 줄" in wrong] == [2, 3, 4, 5, 6, 7, 8]
    for words in (
        "독산9동: 등록되지 않은 동",
        "없는 사업: 등록되지 않은 마을사업",
        "연도에는 0 이상의 정수",
        "금액으로 읽을 수 없습니다",
        "0 이상 100,000 이하의 정수",
        "적어도 하나의 값",
        "금액은 0 이상",
    ):
        assert words in wrong, words
    assert grant("독1").decided == 70_000_000


def test_grants_go_out_and_come_back_the_same(writer):
    change("독1", 71_000)

    rows = cells(download(writer, Grant).content)
    assert rows[0] == HEAD
    assert ("독산1동", "주민자치활동 지원사업", 2019, 71_000, None, 6) in rows
    raw = download(writer, Grant, CSV).content
    assert raw.startswith(b"\xef\xbb\xbf")
    assert len(CsvFile().create_dataset(raw)) == 30
    preview = upload(writer, Grant, raw, CSV)
    assert told(preview).count('data-kind="skip"') == 30


def test_the_history_of_a_grant_reads_in_words(writer):
    change("독1", 71_000)
    last = ChangeSet.objects.filter(aggregate="grant").order_by("pk").last()

    assert "보조금 · 독산1동 · 주민자치활동 지원사업 · 2019년" in writer.get(list_of(ChangeSet)).content.decode()
    assert "<p>교부결정액(원): 70,000,000원 → 71,000,000원</p>" in writer.get(page_of(last)).content.decode()


def test_one_grant_is_corrected_on_its_own_page(writer):
    page = writer.get(page_of(grant("독1"))).content.decode()

    assert f"/villages/programmes/{programme().pk}/edit/?year=2019" in page
    assert f"identity=grant+{grant('독1').village_id}-{programme().pk}-2019" in page
    assert 'name="decided"' not in page
    assert writer.post(page_of(grant("독1")), {"decided": 1}).status_code == 403
