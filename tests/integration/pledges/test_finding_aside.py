"""The form that sets a finding aside and takes it back: who opens it, what a late sender is told, what is shown."""

import pytest
from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.set_asides import GONE, take_back
from pledges.models import SetAside
from tests.factories.users import make_user
from tests.pages.others import FindingsPage, HistoryPage
from tests.support.asides import aside, counts, key_of, wrong
from tests.support.register import take

pytestmark = pytest.mark.django_db


def form_of(pledge, key: str = "") -> str:
    return reverse("pledges:finding-aside", args=["7", pledge.code]) + f"?key={key or key_of(pledge)}"


def page_of(pledge, part: str) -> str:
    return reverse(f"pledges:card-{part}", args=["7", pledge.code])


def test_the_form_sets_aside_and_the_page_of_findings_folds_it_away(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")

    assert client.get(form_of(pledge)).status_code == 200
    sent = client.post(form_of(pledge), {"reason": "원본 문서의 오기", "seen": "0", "back": ""})

    assert sent.status_code == 302
    page = FindingsPage(client.get(sent.url))
    assert page.groups == ["제쳐 둠 1건"]
    assert page.finding("line-total")["aside-reason"].startswith("제쳐 둔 까닭: 원본 문서의 오기")
    assert "발견사항 (0)" in page.tabs
    detail = client.get(reverse("pledges:card-detail", args=["7", pledge.code])).content.decode()
    assert "제쳐 둠 1건" in detail


def test_the_form_takes_back(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    aside(pledge)

    assert "되돌리기" in client.get(form_of(pledge)).content.decode()
    assert client.post(form_of(pledge), {"reason": "", "seen": "1", "back": "1"}).status_code == 302
    assert counts() == (1, 0, 0, 0)


def test_a_finding_taken_back_says_so_on_its_row_and_in_the_history(client_as):
    pledge = take(wrong())
    aside(pledge)
    take_back(pledge, key_of(pledge), actor=Actor("이담당", "tests"), seen=1)

    row = FindingsPage(client_as("auditor").get(page_of(pledge, "findings"))).finding("line-total")

    assert row["taken-back"].startswith("제쳐 두었다가 되돌린 것입니다. 이담당, ")
    assert row["taken-back"].endswith("제쳐 두었던 까닭: 원본 문서의 오기")
    sets = HistoryPage(client_as("auditor").get(page_of(pledge, "history"))).sets
    assert [each["what"] for each in sets[:2]] == ["제쳐 둔 발견사항 되돌림", "발견사항 제쳐 둠"]


def test_another_reason_for_what_is_set_aside_is_named_in_the_history(client_as):
    pledge = take(wrong())
    aside(pledge)
    aside(pledge, reason="다시 확인함", seen=1)

    page = HistoryPage(client_as("auditor").get(page_of(pledge, "history")))

    assert page.sets[0]["what"] == "발견사항을 제쳐 둔 까닭 바꿈"


def test_a_reason_is_asked_for(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))

    answer = client_as("officer").post(form_of(pledge), {"reason": "  ", "seen": "0", "back": ""})

    assert "제쳐 두는 까닭을 적어 주십시오." in answer.content.decode()
    assert SetAside.objects.count() == 0


def test_a_late_sender_is_told_and_keeps_what_was_typed(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    aside(pledge)

    answer = client.post(form_of(pledge), {"reason": "내가 적은 까닭", "seen": "0", "back": ""})

    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "그사이 다른 사람이 먼저 저장했습니다" in shown
    assert "내가 적은 까닭" in shown
    assert "원본 문서의 오기" in shown
    assert 'name="seen" value="1"' in shown


def test_a_finding_that_went_in_between_is_told_and_what_was_typed_stays(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    address = form_of(pledge)
    take(wrong(5))

    answer = client_as("officer").post(address, {"reason": "내가 적은 까닭", "seen": "0", "back": ""})

    shown = answer.content.decode()
    assert (answer.status_code, GONE in shown, "내가 적은 까닭" in shown) == (409, True, True)


@pytest.mark.parametrize(
    ("role", "department", "status"),
    [("officer", "마을자치과", 200), ("officer", "기획예산과", 403), ("viewer", "마을자치과", 403)],
)
def test_the_form_opens_for_those_alone_who_may(client, role, department, status):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client.force_login(make_user(role, department=department))

    assert client.get(form_of(pledge)).status_code == status
    assert client.post(form_of(pledge), {"reason": "x", "seen": "0"}).status_code == (302 if status == 200 else 403)


def test_the_form_asks_for_its_token(client_as):
    pledge = take(wrong(pledge={"lead_department": "마을자치과"}))
    client = client_as("officer")
    client.handler.enforce_csrf_checks = True

    assert client.post(form_of(pledge), {"reason": "x", "seen": "0"}).status_code == 403
    assert SetAside.objects.count() == 0
