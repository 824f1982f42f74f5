"""Dongs, programmes and people of dongs are written in the admin through the actions; all others stay outside."""

import pytest

from pledges.models import Department, FundingSource, SubProject
from tests.support.admin import add_to, errors_of, list_of, page_of, remembered, save
from tests.support.dongs import programme
from tests.support.exchange import address, confirm, upload, workbook
from villages.models import Grant, Programme, Village, VillagePopulation

pytestmark = pytest.mark.django_db


def test_a_dong_is_called_otherwise_and_that_is_remembered(writer):
    dong = Village.objects.get(short="독1")

    save(writer, dong, {"name": "독산1동", "short": "독산1", "department": dong.department_id, "order": 2})

    assert Village.objects.get(pk=dong.pk).short == "독산1"
    assert [what for _, what, _ in remembered(dong)][-1] == "short"


def test_two_dongs_of_one_name_are_refused_in_korean(writer):
    dong = Village.objects.get(short="독1")
    sent = {"name": "독산2동", "short": "독1", "department": dong.department_id, "order": 2}

    assert "이미 존재합니다" in errors_of(save(writer, dong, sent))
    assert Village.objects.get(pk=dong.pk).name == "독산1동"


def test_dongs_come_by_a_file(writer):
    Department.objects.create(name="시흥6동 주민센터", kind="village")
    rows = workbook(("동명", "줄임말", "동 주민센터", "순서"), ("시흥6동", "시6", "시흥6동 주민센터", 11))

    confirm(writer, Village, upload(writer, Village, rows))

    assert Village.objects.get(short="시6").department.name == "시흥6동 주민센터"


def test_a_programme_is_added_by_the_words_of_its_pledge_and_keeps_its_money_line_once_it_gives(writer):
    page = writer.get(add_to(Programme)).content.decode()
    assert "주민참여-1 · 마을공동체 활성화" in page
    line = SubProject.objects.get(key="community")
    source = FundingSource.objects.get(label="구비")
    sent = {"name": "마을공동체 공모", "short": "공모", "run_by": "", "order": 4}
    writer.post(add_to(Programme), sent | {"sub_project": line.pk, "source": source.pk})

    assert Programme.objects.get(short="공모").sub_project == line
    assert 'name="sub_project"' not in writer.get(page_of(programme())).content.decode()


def test_people_of_a_dong_are_entered(writer):
    dong = Village.objects.get(short="독1")

    writer.post(add_to(VillagePopulation), {"village": dong.pk, "year": 2019, "population": 20_000, "as_of": ""})

    assert VillagePopulation.objects.get(village=dong).population == 20_000


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_others_stay_outside(client_as, role):
    client = client_as(role)

    for model in (Village, Programme, VillagePopulation, Grant):
        assert client.get(list_of(model)).status_code == 403
    assert client.get(address(Grant, "import")).status_code == 403
