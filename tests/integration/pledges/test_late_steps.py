"""A step that came too late: the words typed with it stay on the page, and the page tells who did what meanwhile."""

import pytest
from django.urls import reverse

from pledges.actions.plans import propose_plan
from pledges.actions.reviews import accept_review, return_review
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.plan_drafts import make_draft_pledge
from tests.support.rounds import actor, say, submitted

pytestmark = pytest.mark.django_db
WORDS = "근거를 더 붙여야 합니다."


def test_an_answer_after_another_answer_tells_it_and_keeps_the_comment(client):
    made = submitted()
    seen = made.review.version
    accept_review(made.pledge, 1, actor=actor(made.other), seen=seen, comment="이상 없음")
    client.force_login(made.coordinator)
    address = reverse("pledges:review-answer", args=["7", "시험-1", 1])
    page = tree_of(client.post(address, {"seen": seen, "answer": "return", "comment": WORDS}), 409)

    told = page.find(data_cell="meanwhile").text
    assert str(made.other) in told
    assert "이상 없음" in told
    assert page.find(data_cell="kept").find("dd").text == WORDS
    assert not page.has("form", data_edit="typed")
    assert not tree_of(client.get(address)).has(data_cell="kept")


def test_where_the_step_is_still_open_the_comment_stays_in_its_field(client):
    made = submitted()
    seen = made.review.version
    return_review(made.pledge, 1, actor=actor(made.other), seen=seen, comment="다시")
    say(made, narrative="고쳐 씀")
    made.pledge.reviews.update(state="submitted")
    client.force_login(made.coordinator)
    address = reverse("pledges:review-answer", args=["7", "시험-1", 1])
    page = tree_of(client.post(address, {"seen": seen, "answer": "return", "comment": WORDS}), 409)

    assert page.find("textarea", name="comment").text == WORDS
    assert not page.has(data_cell="kept")
    assert [each.find("strong").text for each in page.find(data_cell="meanwhile").find("ol").children if each != "\n"
            and not isinstance(each, str)] == [str(made.officer), str(made.other)]  # fmt: skip
    assert (made.review.state, made.review.steps.count()) == ("submitted", 2)


def test_a_plan_that_was_proposed_meanwhile_is_not_dropped_and_the_reason_stays(client):
    pledge = make_draft_pledge()
    one, two = make_user("officer"), make_user("officer", display_name="가람")
    seen = pledge.plans.get(revision=1).version
    propose_plan(pledge, 1, actor=actor(two), seen=seen, reason="다 적었음")
    client.force_login(one)
    address = reverse("pledges:plan-drop", args=["7", pledge.code, 1])
    page = tree_of(client.post(address, {"seen": seen, "reason": WORDS}), 409)

    assert "가람" in page.find(data_cell="meanwhile").text
    assert page.find(data_cell="kept").find("dd").text == WORDS
    assert pledge.plans.filter(revision=1, state="proposed").exists()


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 40])
def test_without_a_version_nothing_is_told_and_nothing_breaks(client, seen):
    made = submitted()
    client.force_login(made.coordinator)
    address = reverse("pledges:review-answer", args=["7", "시험-1", 1])
    page = tree_of(client.post(address, {"seen": seen, "answer": "accept", "comment": WORDS}), 400)

    assert page.find("textarea", name="comment").text == WORDS
    assert not page.has(data_cell="meanwhile")
