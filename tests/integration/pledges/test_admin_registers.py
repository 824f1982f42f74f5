"""Registers are written through the actions: every save is remembered, and a guard answers in Korean."""

import pytest

from pledges.models import ChangeSet, Department, FundingSource, MayoralTerm, Pledge, PolicyField, User
from tests.support.admin import add_to, errors_of, list_of, page_of, remembered, save, seen_in
from tests.support.register import take_real
from tests.support.registers import NEW

CHANGED = {
    Department: {"name": "기획과", "kind": "division"},
    PolicyField: {"name": "안전한 금천", "order": "8"},
    FundingSource: {"label": "특별교부세", "level": "national", "order": "25"},
    MayoralTerm: {"ordinal": "8", "first_year": "2022", "last_year": "2027"},
}
FIELDS = {Department: "kind, name", PolicyField: "order", FundingSource: "label, level", MayoralTerm: "last_year"}


@pytest.mark.parametrize("model", NEW)
def test_a_row_is_added_and_changed_and_both_are_remembered(client_as, model):
    client = client_as("coordinator")

    assert client.post(add_to(model), NEW[model]).status_code == 302
    row = model.objects.order_by("pk").last()
    assert save(client, row, CHANGED[model]).status_code == 302

    first, second = remembered(row)
    assert first[0] == second[0] == str(User.objects.get())
    assert ", ".join(sorted(second[1].split(", "))) == FIELDS[model]
    assert {str(getattr(model.objects.get(pk=row.pk), key)) for key in CHANGED[model]} == {*CHANGED[model].values()}


def test_history_says_from_which_page(client_as):
    client_as("coordinator").post(add_to(Department), NEW[Department])

    assert ChangeSet.objects.get().origin == "/admin/pledges/department/add/"


def test_saving_what_is_there_already_leaves_no_history(client_as):
    client = client_as("coordinator")
    client.post(add_to(Department), NEW[Department])

    save(client, Department.objects.get(name="기획예산과"), NEW[Department])

    assert ChangeSet.objects.count() == 1


def test_a_name_twice_is_refused_beside_its_field(client_as):
    Department.objects.create(name="기획예산과")

    answer = client_as("coordinator").post(add_to(Department), NEW[Department])

    assert (answer.status_code, ChangeSet.objects.count()) == (200, 0)
    assert "이미" in errors_of(answer)


def test_a_name_of_a_confirmed_plan_stays_and_the_form_says_so(client_as):
    take_real()
    department = Pledge.objects.get().lead_department
    sets = ChangeSet.objects.count()

    answer = save(client_as("coordinator"), department, {"name": "새 이름", "kind": "division"})

    assert answer.status_code == 200
    assert errors_of(answer) == "확정된 계획에 쓰인 부서는 이름을 바꾸거나 지울 수 없습니다."
    assert 'value="새 이름"' in answer.content.decode()
    assert Department.objects.get(pk=department.pk).name == department.name
    assert ChangeSet.objects.count() == sets


def test_its_kind_may_change(client_as):
    take_real()
    department = Pledge.objects.get().lead_department

    answer = save(client_as("coordinator"), department, {"name": department.name, "kind": "managing"})

    assert answer.status_code == 302
    assert Department.objects.get(pk=department.pk).kind == "managing"


@pytest.mark.parametrize("token", ["", None, "0123456789abcdef0123"])
def test_nobody_saves_over_what_the_page_has_not_seen(client_as, token):
    row = Department.objects.create(name="기획예산과")
    sent = {"name": "기획과", "kind": "managing"} | ({} if token is None else {"seen": token})

    answer = client_as("coordinator").post(page_of(row), sent)

    assert answer.status_code == 409
    assert "지금 저장된 값: 부서명 ‘기획예산과’, 구분 ‘" in errors_of(answer)
    assert Department.objects.get(pk=row.pk).name == "기획예산과"


def test_who_was_slower_is_told_keeps_the_words_and_may_save_then(client_as):
    row, client = Department.objects.create(name="기획예산과"), client_as("coordinator")
    old = {"name": "기획과", "kind": "division", "seen": seen_in(client.get(page_of(row)))}
    save(client, row, {"name": "기획조정과", "kind": "division"})

    answer = client.post(page_of(row), old)

    assert answer.status_code == 409
    assert "부서명 ‘기획조정과’" in errors_of(answer)
    assert 'value="기획과"' in answer.content.decode()
    assert client.post(page_of(row), old | {"seen": seen_in(answer)}).status_code == 302
    assert Department.objects.get(pk=row.pk).name == "기획과"


def test_the_history_of_a_row_is_one_step_away(client_as):
    client = client_as("coordinator")
    client.post(add_to(Department), NEW[Department])
    row = Department.objects.get(name="기획예산과")

    there = client.get(page_of(row).replace("/change/", "/history/"))

    assert there.url == f"/admin/pledges/changeset/?identity=department+{row.pk}"
    page = client.get(there.url).content.decode()
    assert page.count('class="field-when') == 1
    assert "부서 · 기획예산과" in page
    assert client.get(list_of(Department)).status_code == 200
