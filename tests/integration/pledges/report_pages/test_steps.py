"""Steps of a quarterly report on its pages: sent in, returned, accepted, corrected, none skipped."""

import pytest

from pledges.actions.reviews import submit_review
from tests.support.report_pages import address
from tests.support.rounds import FACTS, TEXTS, actor, opened, say

pytestmark = pytest.mark.django_db


def test_a_report_is_sent_in_returned_and_accepted_on_its_pages(client):
    made = opened()
    say(made, **TEXTS, **FACTS)
    client.force_login(made.officer)
    assert client.get(address("review-submit", made)).status_code == 200
    assert client.post(address("review-submit", made), {"seen": made.review.version}).status_code == 302
    client.force_login(made.coordinator)
    answer = {"seen": made.review.version, "answer": "return", "comment": ""}
    assert client.post(address("review-answer", made), answer).status_code == 400
    client.post(address("review-answer", made), answer | {"comment": "근거를 붙이십시오."})
    assert made.review.state == "returned"
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    stale = {"seen": 1, "answer": "accept"}
    assert client.post(address("review-answer", made), stale).status_code == 409
    client.post(address("review-answer", made), stale | {"seen": made.review.version})
    assert made.review.state == "accepted"
    client.force_login(made.officer)
    client.post(address("review-correct", made), {"seen": made.review.version, "reason": "오기"})

    assert (made.review.serial, made.review.state) == (2, "draft")


@pytest.mark.parametrize("name", ["review-submit", "review-answer", "review-correct"])
def test_a_step_skipped_by_sending_is_refused(client, name):
    made = opened()
    say(made, **TEXTS)
    made.pledge.reviews.update(state="accepted" if name == "review-submit" else "draft")
    client.force_login(made.coordinator)
    sent = {"seen": made.review.version, "answer": "accept", "reason": "까닭", "comment": "말"}
    assert client.post(address(name, made), sent).status_code == 409
    assert client.post(address(name, made), sent | {"seen": ""}).status_code == 400
