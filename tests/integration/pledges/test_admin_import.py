"""Registers come in by a file: looked at first, then all of it or nothing, through the actions."""

import pytest
from django.core.exceptions import ValidationError

from pledges.actions.refusals import Refused
from pledges.actions.registers import keep
from pledges.models import ChangeSet, Department, FundingSource, Pledge, PolicyField
from tests.support.exchange import CSV, GOOD, HEAD, XLSX, confirm, names, told, upload, workbook
from tests.support.register import take_real


def test_a_preview_shows_what_would_be_done_and_does_nothing(manager):
    preview = upload(manager, Department, GOOD)

    assert "<ins>기획예산과</ins>" in told(preview)
    assert "더함" in told(preview)
    assert (names(), ChangeSet.objects.count()) == ([], 0)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (GOOD, XLSX),
        ("부서명,구분\r\n기획예산과,총괄부서\r\n".encode("utf-8-sig"), CSV),
        ("부서명,구분\n기획예산과,managing\n".encode(), CSV),
        ("부서명,구분\r\n기획예산과,총괄부서\r\n".encode("cp949"), CSV),
    ],
    ids=["xlsx", "csv of Excel in UTF-8", "csv", "csv of Korean Excel"],
)
def test_what_was_looked_at_is_saved_and_remembered(manager, content, kind):
    confirm(manager, Department, upload(manager, Department, content, kind))

    assert names() == ["기획예산과"]
    assert Department.objects.get(name="기획예산과").kind == "managing"
    change_set = ChangeSet.objects.get()
    assert (change_set.aggregate, change_set.origin) == ("register", "/admin/pledges/department/process_import/")
    assert change_set.user is not None


def test_a_row_that_is_there_is_changed_by_its_name_and_one_that_is_the_same_is_left(manager):
    Department.objects.create(name="기획예산과")

    preview = upload(manager, Department, GOOD)
    assert "<del>부서</del> <ins>총괄부서</ins>" in told(preview)
    confirm(manager, Department, preview)

    assert Department.objects.get(name="기획예산과").kind == "managing"
    assert list(ChangeSet.objects.get().records.values_list("field", flat=True)) == ["kind"]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([HEAD, ("기획예산과", "과")], "2번째 줄: 과: 다음 가운데 하나를 적으십시오. 총괄부서, 부서, 동"),
        ([HEAD, ("기획예산과", "부서"), ("", "부서")], "3번째 줄"),
        ([HEAD, ("가" * 101, "부서")], "2번째 줄"),
        ([("부서", "구분"), ("기획예산과", "부서")], "첫 줄에 이 이름의 칸이 있어야 합니다: 부서명"),
    ],
    ids=["unknown word", "no name", "too long", "another heading"],
)
def test_a_mistake_is_told_with_its_line_and_nothing_can_be_confirmed(manager, rows, words):
    answer = upload(manager, Department, workbook(*rows))

    assert words in told(answer).split("저장하지 않았습니다")[1]
    assert "confirm_form" not in answer.context
    assert (names(), ChangeSet.objects.count()) == ([], 0)


@pytest.mark.parametrize("order", ["첫째", "-1", "", "1.5"])
def test_an_order_is_a_number(manager, order):
    answer = upload(manager, PolicyField, workbook(("분야명", "순서"), ("안전한 금천", order)))

    assert "2번째 줄" in told(answer)
    assert "confirm_form" not in answer.context


def test_sources_come_with_their_level(manager):
    preview = upload(manager, FundingSource, workbook(("재원명", "정부 수준", "순서"), ("특별교부금", "광역", 25)))
    confirm(manager, FundingSource, preview)

    source = FundingSource.objects.get()
    assert (source.label, source.level, source.order) == ("특별교부금", "metropolitan", 25)


@pytest.mark.parametrize("wrong", [Refused, ValidationError])
def test_what_turned_wrong_since_the_preview_is_told_and_nothing_is_kept(manager, monkeypatch, wrong):
    """Two rows: the first is sound, the second is refused by the database."""
    rows = workbook(HEAD, ("기획예산과", "부서"), ("청소과", "부서"))
    preview = upload(manager, Department, rows)
    monkeypatch.setattr("pledges.resources.base.keep", _refusing("청소과", wrong))

    answer = confirm(manager, Department, preview)

    assert answer.status_code == 200
    assert "3번째 줄: 그사이 달라졌습니다" in told(answer)
    assert (names(), ChangeSet.objects.count()) == ([], 0)


def _refusing(name: str, wrong: type[Exception]):
    def refusing(row, *, actor):
        if row.name == name:
            raise wrong("그사이 달라졌습니다")
        return keep(row, actor=actor)

    return refusing


def test_all_mistakes_are_told_at_once_by_the_lines_of_the_file(manager):
    rows = workbook(HEAD, ("과", "과"), (None, None), ("기획예산과", "부서"), ("기획예산과", "동"), ("", "부서"))

    wrong = told(upload(manager, Department, rows)).split("저장하지 않았습니다")[1]

    assert [line for line in range(2, 8) if f"<li>{line}번째 줄" in wrong] == [2, 5, 6]
    assert "5번째 줄: 기획예산과: 파일에 두 번 나옵니다." in wrong


def test_departments_of_confirmed_plans_keep_their_names(manager):
    """A file finds rows by their names, so it can rename none: another name is another department."""
    take_real()
    lead = Pledge.objects.get().lead_department
    before = Department.objects.count()

    confirm(manager, Department, upload(manager, Department, workbook(HEAD, (f"{lead.name} ", "총괄부서"))))

    assert Department.objects.count() == before
    assert Department.objects.get(pk=lead.pk).kind == "managing"


@pytest.mark.parametrize("role", ["viewer", "officer", "auditor"])
def test_others_bring_nothing_in(client_as, role):
    assert upload(client_as(role), Department, GOOD).status_code == 403
    assert not Department.objects.filter(name="기획예산과").exists()
