"""What was typed is shown to nobody else: not to another person, not for another site, no password, nothing forged."""

import re
from html import unescape

import pytest
from django.test import Client

from geumcheon.web.typed import text
from pledges.models import OpenSession, TargetMeasure
from tests.factories.users import PASSWORD, make_user
from tests.support.typed_text import TARGET, sent_late, sign_in

pytestmark = pytest.mark.django_db

HERE = {"Origin": "http://testserver"}


def test_another_person_is_not_shown_it(form, client):
    make_user("coordinator", username="lee", password=PASSWORD)
    led = sign_in(client, sent_late(client, form, what="내 것"), name="lee")

    assert led.url == "/"
    page = client.get("/budget/").content.decode()
    assert "다른 사람이 적던 내용" in page
    assert "내 것" not in client.get(TARGET).content.decode()


def test_passwords_and_forms_without_text_are_not_kept(form, client):
    OpenSession.objects.end()

    assert client.post(TARGET, {"new_password1": "secret", "old_password": "secret"}).status_code == 302
    answer = client.post(TARGET, {"what": "a", "new_password1": "secret"})
    assert text.unpack(unescape(re.search(r'name="typed" value="([^"]*)"', answer.content.decode())[1])).fields == [
        ["what", ["a"]]
    ]


@pytest.mark.parametrize("forged", ["", "x", "eyJ4IjoxfQ:1:forged"])
def test_a_forged_text_leads_nowhere(kim, client, forged):
    answer = client.post("/login/", {"username": "kim", "password": PASSWORD, "typed": forged})

    assert answer.url == "/"
    assert "typed" not in client.session


def test_a_text_too_long_to_be_carried_says_so(form, client, monkeypatch):
    monkeypatch.setattr(text, "LONGEST", 20)

    assert "너무 길어" in sent_late(client, form, what="내 것").content.decode()


def test_a_token_of_an_earlier_sign_in_leads_back_to_the_form(form, kim):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(kim)
    strict.get(TARGET)
    late = form | {"kind": "counted", "what": "내 것", "csrfmiddlewaretoken": "a" * 64}

    led = strict.post(TARGET, late, headers=HERE)

    assert led.status_code == 302
    assert "내 것" in strict.get(led.url).content.decode()
    assert not TargetMeasure.objects.exists()


@pytest.mark.parametrize("origin", [{}, {"Origin": "https://evil.example"}, HERE | {"Sec-Fetch-Site": "cross-site"}])
def test_a_form_of_another_site_is_refused_and_not_shown(form, kim, origin):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(kim)

    answer = strict.post(TARGET, form | {"what": "남의 것", "csrfmiddlewaretoken": "a" * 64}, headers=origin)

    assert answer.status_code == 403
    assert "남의 것" not in strict.get(TARGET).content.decode()
