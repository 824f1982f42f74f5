"""The money of a draft plan that is not saved: told where it is wrong, late, torn or shut, with the typing kept."""

import pytest
from django.test import Client

from tests.factories.users import make_user
from tests.pages.money import MoneyPage
from tests.support.drafts import money_address, take_real_draft
from tests.support.money_office import CELL, cell_of, officer_at
from tests.support.real import MILLION

pytestmark = pytest.mark.django_db


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_lost_or_saved(office, pledge):
    answer = office.send({CELL: "3천", "amount:autonomy:0:2019": "△5", "source:autonomy:1": "시비"})
    page = MoneyPage(answer)

    assert [each.split(" :")[0] for each in page.faults] == [
        "주민자치사업 활성화 · 시비 · 2019년",
        "주민자치사업 활성화 · 시비 · 재원",
        "주민자치사업 활성화 · 시비 · 2018년",
    ]
    wrong = page.form.find("input", name=CELL)
    assert (wrong.attributes["value"], wrong.attributes["aria-invalid"]) == ("3천", "true")
    assert "3천만원인지" in page.form.find(id=wrong.attributes["aria-describedby"]).text
    assert page.form.has("a", href=f"#{wrong.attributes['id']}")
    assert cell_of(pledge) == 180 * MILLION


@pytest.mark.parametrize("seen", ["", "x", "0", "99999999999", None])
def test_without_the_version_that_was_seen_nothing_is_saved_and_the_typing_stays(office, pledge, seen):
    typed = {CELL: "777"} | ({} if seen is None else {"seen": seen})
    answer = office.send(typed, without=("seen",) if seen is None else ())

    page = MoneyPage(answer, 400)
    assert page.form.find("input", name=CELL).attributes["value"] == "777"
    assert page.faults == ["화면이 오래되었거나 온전하지 않습니다. 화면을 새로 고친 뒤 다시 저장하십시오."]
    assert cell_of(pledge) == 180 * MILLION


@pytest.mark.parametrize("name", [CELL, "note:autonomy:0", "unit"])
def test_a_form_that_came_only_in_part_is_refused_whole(office, pledge, name):
    assert office.send({}, without=(name,)).status_code == 400
    assert pledge.plans.get(revision=1).version == 1


def test_others_are_refused(client, pledge):
    address = money_address(pledge)
    for role, department in (("viewer", "마을자치과"), ("auditor", "마을자치과"), ("officer", "감사담당관")):
        client.force_login(make_user(role, department=department))
        assert client.get(address).status_code == 403
        assert client.post(address, {}).status_code == 403
    client.force_login(make_user("coordinator"))
    assert client.get(address).status_code == 200
    assert client.get(money_address(pledge, 7)).status_code == 404


def test_a_plan_that_is_shut_says_so(office, pledge):
    confirmed = office.client.get(money_address(pledge, 0))
    assert (confirmed.status_code, "확정 상태에서는" in confirmed.content.decode()) == (409, True)
    take_real_draft(closed={"how": "폐기", "on": "2021-12-31"})

    assert "종결 상태에서는 고칠 수 없습니다" in office.client.get(office.address).content.decode()
    answer = office.send({CELL: "5"})
    assert MoneyPage(answer, 409).form.find("input", name=CELL).attributes["value"] == "5"
    assert "고칠 수 없습니다" in MoneyPage(answer, 409).faults[0]
    assert cell_of(pledge) == 180 * MILLION


def test_who_is_late_sees_both_sides_and_saves_both(office, pledge):
    other = officer_at(pledge, Client())
    assert other.send({CELL: "200", "amount:autonomy:0:2018": "1"}).status_code == 302

    late = MoneyPage(office.send({CELL: "300", "amount:autonomy:0:2019": "2"}), 409)

    assert " 님이 먼저 저장했습니다" in late.root.text
    assert late.conflicts == {
        "주민자치사업 활성화 · 구비 · 2018년": ["180", "200", "300", "300"],
        "주민자치사업 활성화 · 시비 · 2018년": ["180", "1", "180", "1"],
        "주민자치사업 활성화 · 시비 · 2019년": ["90", "90", "2", "2"],
    }
    assert cell_of(pledge) == 200 * MILLION
    assert office.client.post(office.address, late.sent).status_code == 302
    assert [cell_of(pledge, 1), cell_of(pledge, 0), cell_of(pledge, 0, "2019")] == [
        300 * MILLION, MILLION, 2 * MILLION,
    ]  # fmt: skip


def test_columns_that_meet_a_printed_one_are_refused_in_words(office, pledge):
    answer = office.send({"do": "add-column", "column_kind": "span", "column_first": "2021", "column_last": "2022"})
    page = MoneyPage(office.client.post(office.address, MoneyPage(answer).sent))
    assert page.faults[0].startswith("열 2021~2022년 : ‘2021년’과(와) ‘2021~2022년’의 연도가 겹칩니다.")
