"""A step that came too late: the words typed with it stay on the page, and the page tells who did what meanwhile."""

import pytest
from django.urls import reverse

from pledges.actions.plans import propose_plan
from pledges.actions.reviews import accept_review, correct_review, return_review, submit_review
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.plan_drafts import make_draft_pledge
from tests.support.rounds import LEAD, actor, say, submitted

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


@pytest.fixture
def replaced(db):
    """A report that two officers had open, and an accepted correction in its place; the version that was seen."""
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    seen = made.review.version
    correct_review(made.pledge, 1, actor=actor(made.officer), seen=seen, reason="집행액 오기")
    submit_review(made.pledge, 2, actor=actor(made.officer), seen=made.review.version)
    accept_review(made.pledge, 2, actor=actor(made.other), seen=made.review.version)
    return made, seen


def test_a_step_on_a_report_that_a_correction_replaced_tells_it_and_keeps_the_reason(client, replaced):
    made, seen = replaced
    client.force_login(make_user("officer", department=LEAD))
    address = reverse("pledges:review-correct", args=["7", "시험-1", 1])
    answer = client.post(address, {"seen": seen, "reason": WORDS})
    page = tree_of(answer, 409)

    assert "대신합니다" in answer.content.decode()
    assert str(made.other) in page.find(data_cell="meanwhile").text
    assert page.find(data_cell="kept").find("dd").text == WORDS
    standing = reverse("pledges:review-detail", args=["7", "시험-1", 2])
    assert page.find(data_cell="shut").find("a").attributes["href"] == standing
    assert made.pledge.reviews.count() == 2


def test_words_typed_into_a_report_that_a_correction_replaced_stay_in_their_fields(client, replaced):
    made, seen = replaced
    client.force_login(made.officer)
    address = reverse("pledges:review-body", args=["7", "시험-1", 1])
    answer = client.post(address, {"seen": seen, "status": "정상추진", "narrative": WORDS})

    assert "대신합니다" in answer.content.decode()
    assert tree_of(answer, 409).find("textarea", name="narrative").text.strip() == WORDS
    assert made.pledge.reviews.get(serial=2).narrative == "주민총회를 열었다."


def test_a_replaced_report_is_no_page_and_no_stranger_sends_to_it(client, replaced):
    made, seen = replaced
    address = reverse("pledges:review-correct", args=["7", "시험-1", 1])
    client.force_login(made.officer)
    assert client.get(address).status_code == 404
    client.force_login(make_user("officer", department="청소행정과"))
    assert client.post(address, {"seen": seen, "reason": WORDS}).status_code == 403


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 40])
def test_without_a_version_nothing_is_told_and_nothing_breaks(client, seen):
    made = submitted()
    client.force_login(made.coordinator)
    address = reverse("pledges:review-answer", args=["7", "시험-1", 1])
    page = tree_of(client.post(address, {"seen": seen, "answer": "accept", "comment": WORDS}), 400)

    assert page.find("textarea", name="comment").text == WORDS
    assert not page.has(data_cell="meanwhile")
