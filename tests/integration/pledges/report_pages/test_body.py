"""The words of a quarterly report: two who save meet, and fields of no page are ignored."""

import pytest

from pledges.sheets.report import report_of
from tests.support.report_pages import BODY, address
from tests.support.rounds import opened

pytestmark = pytest.mark.django_db


def test_two_who_save_meet_and_only_what_differs_is_shown(client):
    made = opened()
    client.force_login(made.officer)
    client.post(address("review-body", made), {**BODY, "seen": 1})
    answer = client.post(address("review-body", made), {**BODY, "narrative": "내 글", "problems": "", "seen": 1})
    shown = answer.content.decode()

    assert answer.status_code == 409
    assert 'data-conflict="narrative"' in shown
    assert "내 글" in shown
    assert 'name="seen" value="2"' in shown
    assert report_of(made.review).narrative == "한 일"
    again = answer.context["form"]
    assert (again.data["narrative"], again.data["problems"]) == ("내 글", "늦음")


def test_fields_that_are_not_the_page_s_are_ignored(client):
    made = opened()
    client.force_login(made.officer)
    more = {
        "state": "accepted",
        "superseded": "on",
        "as_of": "2030-01-01",
        "pledge": "9",
        "serial": "5",
        "version": "77",
    }
    client.post(address("review-body", made), {**BODY, "seen": 1, **more})

    assert (made.review.state, made.review.serial, made.review.version) == ("draft", 1, 2)
    assert str(made.review.as_of) == "2021-09-30"
