"""Pages of the steps of plans: each does its step once, and is shut to whom it is not for."""

import pytest
from django.urls import reverse

from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import HEAD, make_draft_pledge, officer
from tests.support.plan_steps import states
from tests.support.register import take

pytestmark = pytest.mark.django_db

STEPS = {"plan-begin": {}, "plan-propose": {"revision": 1}, "plan-drop": {"revision": 1, "reason": "까닭"}}


@pytest.mark.parametrize("name", STEPS)
def test_the_page_of_a_step_does_it_once(client, name):
    pledge, more = make_draft_pledge(), dict(STEPS[name])
    revision = [more.pop("revision")] if "revision" in more else []
    client.force_login(officer())
    address = reverse(f"pledges:{name}", args=["7", pledge.code, *revision])
    sent = sent_as_shown(client.get(address)) | more
    before = states(pledge)

    assert client.post(address, more).status_code == 400
    assert client.post(address, sent | {"seen": 99}).status_code == 409
    assert states(pledge) == before
    assert client.post(address, sent).status_code == 302
    after = states(pledge)
    assert after != before
    assert client.post(address, sent).status_code in (404, 409)
    assert states(pledge) == after


@pytest.mark.parametrize("name", ["plan-confirm", "plan-return"])
def test_steps_of_the_coordinator_are_shut_to_officers(client, name):
    pledge = make_draft_pledge()
    client.force_login(officer())
    assert client.get(reverse(f"pledges:{name}", args=["7", pledge.code, 1])).status_code == 403


def test_the_page_shows_findings_before_it_confirms(client):
    wrong = plan(item("a", line(y2018=180, stated_total=2_295)), state="draft")
    pledge = take(card(wrong, pledge=HEAD))
    client.force_login(make_user("coordinator"))
    address = reverse("pledges:plan-confirm", args=["7", pledge.code, 0])

    shown = client.get(address)
    assert "이 계획의 발견사항 1건" in shown.content.decode()
    refused = client.post(address, sent_as_shown(shown))
    assert refused.status_code == 409
    assert client.post(address, sent_as_shown(refused, 409) | {"reason": "인쇄 오류"}).status_code == 302
    assert states(pledge) == {0: "confirmed"}
