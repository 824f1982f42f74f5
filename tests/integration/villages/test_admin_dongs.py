"""Dongs, programmes and people are written in the admin through the actions; grants come in and go out as files."""

import pytest

from geumcheon.web.register_files import CsvFile
from pledges.models import ChangeSet, Department, FundingSource, SubProject
from tests.support.admin import add_to, errors_of, list_of, page_of, remembered, save
from tests.support.dongs import change, grant, programme, take_dongs
from tests.support.exchange import CSV, address, cells, confirm, download, told, upload, workbook
from villages.models import Grant, Programme, Village, VillagePopulation

pytestmark = pytest.mark.django_db
HEAD = ("동", "마을사업", "연도", "교부결정액(천원)", "교부액(천원)", "사업 수")


@pytest.fixture
def manager(manager):
    take_dongs()
    return manager


def test_a_dong_is_called_otherwise_and_that_is_remembered(manager):
    dong = Village.objects.get(short="독1")

    save(manager, dong, {"name": "독산1동", "short": "독산1", "department": dong.department_id, "order": 2})

    assert Village.objects.get(pk=dong.pk).short == "독산1"
    assert [what for _, what, _ in remembered(dong)][-1] == "short"


def test_two_dongs_of_one_name_are_refused_in_korean(manager):
    dong = Village.objects.get(short="독1")
    sent = {"name": "독산2동", "short": "독1", "department": dong.department_id, "order": 2}

    assert "이미 존재합니다" in errors_of(save(manager, dong, sent))
    assert Village.objects.get(pk=dong.pk).name == "독산1동"


def test_dongs_come_by_a_file(manager):
    Department.objects.create(name="시흥6동 주민센터", kind="village")
    rows = workbook(("동명", "줄임말", "동 주민센터", "순서"), ("시흥6동", "시6", "시흥6동 주민센터", 11))

    confirm(manager, Village, upload(manager, Village, rows))

    assert Village.objects.get(short="시6").department.name == "시흥6동 주민센터"


def test_a_programme_is_added_by_the_words_of_its_pledge_and_keeps_its_money_line_once_it_gives(manager):
    page = manager.get(add_to(Programme)).content.decode()
    assert "주민참여-1 · 마을공동체 활성화" in page
    line = SubProject.objects.get(key="community")
    source = FundingSource.objects.get(label="구비")
    sent = {"name": "마을공동체 공모", "short": "공모", "run_by": "", "order": 4}
    manager.post(add_to(Programme), sent | {"sub_project": line.pk, "source": source.pk})

    assert Programme.objects.get(short="공모").sub_project == line
    assert 'name="sub_project"' not in manager.get(page_of(programme())).content.decode()


def test_people_of_a_dong_are_entered(manager):
    dong = Village.objects.get(short="독1")

    manager.post(add_to(VillagePopulation), {"village": dong.pk, "year": 2019, "population": 20_000, "as_of": ""})

    assert VillagePopulation.objects.get(village=dong).population == 20_000


def test_grants_come_by_a_file_through_the_action(manager):
    rows = workbook(
        HEAD,
        ("독산1동", "주민자치활동 지원사업", 2019, 71_000, 70_500.5, 6),
        ("시5", "주민자치활동", 2022, "36,000", None, None),
    )
    preview = upload(manager, Grant, rows)
    assert "<del>70000</del> <ins>71000</ins>" in told(preview)
    assert grant("독1").decided == 70_000_000

    confirm(manager, Grant, preview)

    assert (grant("독1").decided, grant("독1").paid, grant("독1").version) == (71_000_000, 70_500_500, 2)
    assert (grant("시5", 2022).decided, grant("시5", 2022).projects) == (36_000_000, None)
    sets = ChangeSet.objects.filter(aggregate="grant", origin__endswith="/process_import/")
    assert [each.version for each in sets.order_by("pk")] == [2, 1]


def test_findings_are_counted_after_a_file(manager):
    pledge = programme().sub_project.pledge
    before = pledge.tally.errors

    confirm(manager, Grant, upload(manager, Grant, workbook(HEAD, ("독1", "주민자치활동", 2019, 60_000, "", 6))))

    pledge.tally.refresh_from_db()
    assert pledge.tally.errors == before + 1


def test_all_mistakes_of_a_file_of_grants_are_told_at_once(manager):
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

    wrong = told(upload(manager, Grant, rows)).split("저장하지 않았습니다")[1]

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


def test_grants_go_out_and_come_back_the_same(manager):
    change("독1", 71_000)

    rows = cells(download(manager, Grant).content)
    assert rows[0] == HEAD
    assert ("독산1동", "주민자치활동 지원사업", 2019, 71_000, None, 6) in rows
    raw = download(manager, Grant, CSV).content
    assert raw.startswith(b"\xef\xbb\xbf")
    assert len(CsvFile().create_dataset(raw)) == 30
    preview = upload(manager, Grant, raw, CSV)
    assert told(preview).count('data-kind="skip"') == 30


def test_the_history_of_a_grant_reads_in_words(manager):
    change("독1", 71_000)
    last = ChangeSet.objects.filter(aggregate="grant").order_by("pk").last()

    assert "보조금 · 독산1동 · 주민자치활동 지원사업 · 2019년" in manager.get(list_of(ChangeSet)).content.decode()
    assert "<p>교부결정액(원): 70,000,000원 → 71,000,000원</p>" in manager.get(page_of(last)).content.decode()


def test_one_grant_is_corrected_on_its_own_page(manager):
    page = manager.get(page_of(grant("독1"))).content.decode()

    assert f"/villages/programmes/{programme().pk}/edit/?year=2019" in page
    assert f"identity=grant+{grant('독1').village_id}-{programme().pk}-2019" in page
    assert 'name="decided"' not in page
    assert manager.post(page_of(grant("독1")), {"decided": 1}).status_code == 403


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_others_stay_outside(client_as, role):
    client = client_as(role)

    for model in (Village, Programme, VillagePopulation, Grant):
        assert client.get(list_of(model)).status_code == 403
    assert client.get(address(Grant, "import")).status_code == 403
