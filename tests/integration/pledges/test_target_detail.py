"""The page of one target: what was read of it, and its form for those who may correct it."""

import pytest
from django.urls import reverse

from pledges.models import Pledge
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, plan
from tests.factories.users import make_user
from tests.pages.card import PledgePage, part_address
from tests.support.queries import page_queries
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

SAID = {"kind": "counted", "what": "지원", "quantity": "9", "unit": "개동", "per": "연", "reason": "오기"}


def address(code="주민참여-1", **asked):
    said = {"plan": 1, "item": "participatory-budget", "column": "2019", "at": 0} | asked
    query = "&".join(f"{name}={value}" for name, value in said.items())
    return reverse("pledges:target-detail", args=["7", code]) + f"?{query}"


@pytest.fixture
def real(db):
    return take_real()


@pytest.fixture
def officer(real, client):
    """An officer of the department that leads the pledge, signed in."""
    client.force_login(make_user("officer", department="마을자치과"))
    return client


def said(**more):
    return SAID | {"version": Pledge.objects.get(code="주민참여-1").version} | more


def test_a_reader_sees_the_reading_and_no_form(real, client_as):
    page = PledgePage(client_as("viewer").get(address()))

    assert page.cell("text") == "2019년 · 10개동 시비 3억 (동별3천)"
    assert page.cell("measure") == "10개동 시비 3억원 동별 3천만원(미루어 읽음)"
    assert (page.cell("result"), page.cell("standing"), page.cell("rest")) == ("미입력", "실적 미입력", "없음")
    assert not page.main.has("form", method="post")


def test_the_page_stays_shut_without_the_right(real, client_as):
    assert client_as(None).get(address()).status_code == 403


@pytest.mark.parametrize(
    "wrong", [{"item": "x"}, {"column": "2018-"}, {"at": 9}, {"at": "x"}, {"at": "٠"}, {"at": ""}, {"plan": 9}]
)
def test_a_target_that_is_not_there_is_not_found(real, client_as, wrong):
    reader = client_as("viewer")

    assert reader.get(address()).status_code == 200
    assert reader.get(address(**wrong)).status_code == 404


def test_a_card_without_a_plan_has_no_target(client_as):
    take(card())

    assert client_as("viewer").get(address("시험-1", plan="")).status_code == 404


def test_an_officer_corrects_the_reading_and_the_targets_show_it(officer):
    answer = officer.post(address(), said())

    assert answer.url == part_address("targets") + "?plan=1#measures"
    (measure,) = card_of(Pledge.objects.get()).measures
    assert (measure.what, measure.quantity, measure.unit, measure.per) == ("지원", 9, "개동", "연")
    page = PledgePage(officer.get(part_address("targets"), {"plan": 1}))
    assert "지원 · 연 9개동 시비 3억원 동별 3천만원(미루어 읽음) 바로잡음" in page.cells("measure")


def test_an_officer_leaves_a_target_as_text_and_takes_that_back(officer):
    officer.post(address(), said(kind="text"))
    left = PledgePage(officer.get(address()))
    officer.post(address(), said(kind="as-read"))
    back = PledgePage(officer.get(address()))

    assert (left.cell("standing"), left.cell("read")) == ("글로만 둠", "10개동")
    assert (back.cell("standing"), back.has("read")) == ("실적 미입력", False)


@pytest.mark.parametrize(
    "wrong", [{"quantity": ""}, {"unit": ""}, {"quantity": "-1"}, {"quantity": "NaN"}, {"kind": "x"}]
)
def test_a_form_that_is_not_sound_is_shown_again(officer, wrong):
    answer = officer.post(address(), said(**wrong))

    assert answer.status_code == 200
    assert PledgePage(answer).main.has("form", method="post")
    assert card_of(Pledge.objects.get()).measures == ()


def test_a_form_of_an_older_version_says_so(officer):
    Pledge.objects.update(version=2)
    answer = officer.post(address(), said(version=1))

    assert "그사이 다른 사람이 먼저 저장했습니다" in answer.content.decode()


@pytest.mark.parametrize(("role", "department"), [("viewer", "마을자치과"), ("officer", "복지정책과")])
def test_those_who_may_not_correct_are_refused(real, client, role, department):
    client.force_login(make_user(role, department=department))

    assert client.get(address()).status_code == 200
    assert client.post(address(), said()).status_code == 403
    assert card_of(Pledge.objects.get()).measures == ()


def test_the_page_asks_as_much_for_one_pledge_as_for_ten(client_as):
    reader = client_as("viewer")
    take_real()
    with_one = page_queries(reader, address())
    for number in range(9):
        take(card(plan(item("a", targets={"2020": ["1회"]})), code=f"시험-{number}"))

    assert page_queries(reader, address()) == with_one <= 15
