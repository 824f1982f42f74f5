"""What was typed into a form whose session had ended is not lost: signed in again, the form holds it, unsaved."""

import re
from html import unescape

import pytest
from django.test import Client

from pledges.models import SetAside, TargetMeasure
from tests.factories.users import PASSWORD, make_user
from tests.support.dongs import grant, take_dongs
from tests.support.grants import address, form_of, sent
from tests.support.typed_text import TARGET, fields_of, sent_late, sign_in

pytestmark = pytest.mark.django_db


def test_the_answer_is_a_sign_in_page_and_nothing_is_saved(form, client):
    answer = sent_late(client, form, what="주민 ‘총회’ <b>", quantity="7", unit="회")

    assert answer.status_code == 401
    assert "적은 내용은 그대로 있습니다" in answer.content.decode()
    assert not TargetMeasure.objects.exists()


def test_signed_in_again_the_form_holds_what_was_typed_and_its_version(form, client):
    typed = {"what": "주민 ‘총회’ <b>&amp;", "quantity": "7", "unit": "회", "reason": "바로잡음"}
    led = sign_in(client, sent_late(client, form, **typed))
    page = client.get(led.url).content.decode()

    assert led.status_code == 302
    assert "다시 적어 두었습니다" in page
    shown = fields_of(page)
    assert shown == form | typed
    assert not TargetMeasure.objects.exists()

    assert client.post(TARGET, shown | {"kind": "counted"}).status_code == 302
    assert TargetMeasure.objects.get().what == typed["what"]


def test_what_others_saved_meanwhile_is_not_overwritten_unseen(form, client):
    answer = sent_late(client, form, what="내 것", quantity="7", unit="회")
    other = Client()
    other.force_login(make_user("coordinator"))
    other.post(TARGET, form | {"kind": "counted", "what": "남의 것", "quantity": "3", "unit": "회"})

    page = client.get(sign_in(client, answer).url).content.decode()

    assert client.post(TARGET, fields_of(page) | {"kind": "counted"}).status_code == 409
    assert TargetMeasure.objects.get().what == "남의 것"


def test_it_is_shown_once(form, client):
    led = sign_in(client, sent_late(client, form, what="한 번"))

    assert "한 번" in client.get(led.url).content.decode()
    assert "한 번" not in client.get(led.url).content.decode()


def test_a_wrong_password_loses_nothing(form, client):
    answer = sent_late(client, form, what="내 것")
    again = sign_in(client, answer, password="wrong-password")

    assert again.status_code == 200
    assert "내 것" in client.get(sign_in(client, again).url).content.decode()


def test_where_the_form_is_gone_all_that_was_typed_is_told(form, kim, client):
    answer = sent_late(client, form, what="내 것", reason="둘째 줄")
    kim.memberships.update(role="viewer")

    page = client.get(sign_in(client, answer).url).content.decode()

    assert "저장하지 못한 내용" in page
    assert "내 것" in page
    assert "둘째 줄" in page


def test_the_form_of_a_finding_keeps_it_too(kim, client):
    client.force_login(kim)
    findings = client.get("/pledges/7/주민참여-1/findings/").content.decode()
    aside = unescape(re.search(r'href="([^"]*findings/aside/[^"]*)"', findings)[1])
    shown = fields_of(client.get(aside).content.decode())

    page = client.get(sign_in(client, sent_late(client, shown, aside, reason="문서의 오기")).url).content.decode()

    assert re.search(r"<textarea[^>]*>\s*문서의 오기</textarea>", page)
    assert not SetAside.objects.exists()


def test_the_form_of_grants_keeps_it_too(client):
    take_dongs()
    client.force_login(make_user("coordinator", username="kim", password=PASSWORD))
    typed = sent(client, 2019, 독1={"decided": "71,000"}, reason="오기")

    answer = sent_late(client, typed, address(2019))

    form = form_of(client.get(sign_in(client, answer).url))
    assert form.sent == typed
    assert grant("독1").decided == 70_000_000
