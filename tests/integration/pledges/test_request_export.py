"""The download of the request: the form of the address, under its Korean name, for those who may take it."""

from io import BytesIO
from urllib.parse import unquote

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.cards.by_hand import card, item, line, plan
from tests.support.books import row_of
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def address(code: str = "주민참여-1", revision: int = 1, term: str = "7") -> str:
    return reverse("pledges:request-export", args=[term, code, revision])


@pytest.fixture(autouse=True)
def real():
    return take_real()


@pytest.mark.parametrize("role", ["viewer", "officer", "coordinator", "auditor"])
def test_those_who_may_take_reports_get_the_form(client_as, role):
    response = client_as(role).get(address())

    sheet = load_workbook(BytesIO(response.getvalue()), data_only=True)["조정 심의요청서"]
    assert row_of(sheet, "증감") == [5091, 379, 769, 1472, 1177, 1294]


def test_those_without_the_right_do_not(client_as):
    assert client_as(None).get(address()).status_code == 403


def test_strangers_are_sent_to_the_sign_in(client):
    assert client.get(address()).status_code == 302


def test_the_download_has_its_korean_name(client_as):
    response = client_as("viewer").get(address())

    kind, _, name = response["Content-Disposition"].partition("; ")
    assert kind == "attachment"
    assert name.startswith("filename*=utf-8''")
    assert unquote(name.split("''")[1]) == "주민참여-1 조정 심의요청서 - 조정 1차(안).xlsx"
    assert response["Content-Type"] == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.mark.parametrize("code", ['a"b', "a;b=c", "한글=?X-Header: 1"])
def test_no_code_breaks_out_of_the_header(client_as, code):
    take(card(plan(item("a", line(y2018=1))), plan(item("a", line(y2018=2)), revision=1), code=code))

    response = client_as("viewer").get(address(code))

    assert response.status_code == 200
    assert "X-Header" not in response.headers
    assert "\n" not in response["Content-Disposition"]


@pytest.mark.parametrize(
    "where",
    [{"revision": 0}, {"revision": 2}, {"revision": 99999999999999999999}, {"code": "없음"}, {"term": "8"}],
)
def test_what_is_not_there_is_not_found(client_as, where):
    assert client_as("viewer").get(address(**where)).status_code == 404
