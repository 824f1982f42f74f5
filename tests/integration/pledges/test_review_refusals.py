"""Steps not taken with a report: from a wrong state, by a wrong person, unseen; beside each, the same done rightly."""

import pytest
from django.core.exceptions import PermissionDenied

from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.reviews import accept_review, return_review, submit_review
from pledges.models import ChangeSet, ReviewStep
from pledges.sheets.report import report_of
from tests.factories.users import make_user
from tests.support.review_steps import ACTIONS
from tests.support.rounds import LEAD, TEXTS, actor, opened, say, submitted

pytestmark = pytest.mark.django_db

MAY = {
    "draft": {"submit", "write"},
    "returned": {"submit", "write"},
    "submitted": {"return", "accept"},
    "accepted": {"correct"},
}


def in_state(state: str):
    made = opened()
    say(made, **TEXTS)
    made.pledge.reviews.update(state=state)
    return made


@pytest.mark.parametrize("state", sorted(MAY))
@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_a_step_is_taken_only_from_where_it_leads(state, action):
    made = in_state(state)
    before = ChangeSet.objects.count()
    if action in MAY[state]:
        ACTIONS[action](made, made.coordinator)
        assert ChangeSet.objects.count() > before
        return
    with pytest.raises(Refused, match="상태에서는 고칠 수 없습니다"):
        ACTIONS[action](made, made.coordinator)
    assert ChangeSet.objects.count() == before
    assert made.pledge.reviews.get().state == state


@pytest.mark.parametrize(
    ("role", "department"), [("officer", "청소행정과"), ("viewer", LEAD), ("auditor", LEAD)], ids=str
)
@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_nobody_else_does_any_of_it(role, department, action):
    made = in_state(next(state for state, may in sorted(MAY.items()) if action in may))
    with pytest.raises(PermissionDenied):
        ACTIONS[action](made, make_user(role, department=department))


@pytest.mark.parametrize("action", ["return", "accept"])
def test_an_officer_does_not_answer(action):
    made = submitted()
    with pytest.raises(PermissionDenied):
        ACTIONS[action](made, made.officer)


def test_nobody_accepts_what_they_sent_in():
    made = opened()
    say(made, **TEXTS)
    ACTIONS["submit"](made, made.coordinator)
    with pytest.raises(Refused, match="스스로 제출한 보고"):
        ACTIONS["accept"](made, made.coordinator)
    ACTIONS["accept"](made, made.other)
    assert made.review.state == "accepted"


def test_the_second_of_two_who_save_is_refused():
    made = opened()
    say(made, **TEXTS)
    with pytest.raises(Stale):
        say(made, seen=1, narrative="뒤늦은 글")
    assert report_of(made.review).narrative == TEXTS["narrative"]


@pytest.mark.parametrize("action", ["submit_review", "accept_review", "return_review"])
def test_what_was_not_seen_is_not_answered(action):
    made = opened() if action == "submit_review" else submitted()
    call = {"submit_review": submit_review, "accept_review": accept_review, "return_review": return_review}[action]
    more = {"comment": "다시"} if action == "return_review" else {}
    with pytest.raises(Stale):
        call(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version + 1, **more)
    assert not ReviewStep.objects.filter(kind__in=["accepted", "returned"]).exists()
