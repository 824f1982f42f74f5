"""Pledges closed and opened again, each with its reason, once a press."""

import pytest

from pledges.actions.pledges import close_pledge
from pledges.domain import card as value
from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import make_draft_pledge, officer
from tests.support.pledge_pages import TESTER, address

pytestmark = pytest.mark.django_db


def test_a_pledge_is_closed_and_opened_again_with_a_reason(desk):
    pledge = make_draft_pledge()
    page = address(pledge, "pledge-close")
    shown = sent_as_shown(desk.get(page))

    assert desk.post(page, shown | {"how": "폐기", "on": "2020. 1."}).status_code == 200
    assert desk.post(page, shown | {"how": "폐기", "on": "2020-01", "reason": "조례 폐지"}).status_code == 302
    assert card_of(pledge).pledge.closed == value.Closed(how="폐기", on="2020-01")
    assert desk.get(address(pledge)).status_code == 409

    shown = sent_as_shown(desk.get(page))
    assert desk.post(page, shown | {"reason": ""}).status_code == 200
    assert desk.post(page, shown | {"reason": "잘못 종결함"}).status_code == 302
    assert card_of(pledge).pledge.closed is None
    assert ChangeSet.objects.latest("pk").reason == "잘못 종결함"


def test_a_second_press_of_closing_does_not_open(desk):
    pledge = make_draft_pledge()
    sent = sent_as_shown(desk.get(address(pledge, "pledge-close"))) | {"how": "폐기", "on": "2020", "reason": "까닭"}

    answers = [desk.post(address(pledge, "pledge-close"), sent).status_code for _ in range(2)]

    assert answers == [302, 409]
    assert card_of(pledge).pledge.closed is not None


@pytest.mark.parametrize("name", ["pledge-update", "pledge-close"])
def test_officers_do_neither(client, name):
    pledge = make_draft_pledge()
    client.force_login(officer())
    assert client.get(address(pledge, name)).status_code == 403
    assert client.post(address(pledge, name), {"seen": 1}).status_code == 403


def test_closing_counts_the_version():
    pledge = make_draft_pledge()
    close_pledge(pledge, "폐기", "2020", actor=TESTER, seen=1)
    pledge.refresh_from_db()
    assert pledge.version == 2
