"""Steps of a report, each taken as its page takes it."""

from pledges.actions.reviews import accept_review, correct_review, return_review, submit_review
from tests.support.rounds import actor, say

ACTIONS = {
    "submit": lambda made, user: submit_review(
        made.pledge, made.review.serial, actor=actor(user), seen=made.review.version
    ),
    "return": lambda made, user: return_review(
        made.pledge, made.review.serial, actor=actor(user), seen=made.review.version, comment="다시"
    ),
    "accept": lambda made, user: accept_review(
        made.pledge, made.review.serial, actor=actor(user), seen=made.review.version
    ),
    "correct": lambda made, user: correct_review(
        made.pledge, made.review.serial, actor=actor(user), seen=made.review.version, reason="오기"
    ),
    "write": lambda made, user: say(made, user, narrative="고쳐 씀"),
}
