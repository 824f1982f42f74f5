"""Whom a quarterly round tells: each turn once, in the transaction of the turn, never who took it."""

import pytest

from pledges.actions.refusals import Refused
from pledges.actions.reviews import Incomplete, accept_review, correct_review, return_review, submit_review
from pledges.actions.rounds import join_round
from pledges.models import Notice
from pledges.models.limits import LINE
from tests.factories.users import make_user
from tests.support.register import take
from tests.support.rounds import LEAD, TEXTS, actor, office, open_third_quarter, opened, say, submitted, tree

pytestmark = pytest.mark.django_db


def told(user) -> list[tuple[str, str, str]]:
    """What waits to be read, the first first."""
    waiting = Notice.objects.unread_by(user).order_by("pk")
    return list(waiting.values_list("kind", "text", "address"))


def forget() -> None:
    Notice.objects.all().delete()


def report(made) -> str:
    """The address as people read it."""
    return f"/reviews/7/시험-1/{made.review.serial}/"


def test_a_round_tells_each_department_once_and_what_joins_it_again():
    made = office()
    take(tree("시험-2"))
    take(tree("시험-3", lead="가로정비과"))
    other = make_user("officer", department="가로정비과")
    row, _ = open_third_quarter(made.coordinator)
    with pytest.raises(Refused):
        open_third_quarter(made.coordinator)
    words = "2021년 3분기 점검이 열렸습니다. 제출 기한은 2021. 10. 10.입니다."
    assert told(made.officer) == told(other) == [("opened", words, "/reviews/2021-3/")]
    assert told(made.coordinator) == told(made.other) == []

    take(tree("시험-4"))
    for _ in range(2):
        join_round(row, made.pledge.term, actor=actor(made.coordinator), seen=1)
    assert [text for _, text, _ in told(made.officer)] == [
        words,
        "2021년 3분기 점검에 새로 보고할 공약이 들어갔습니다. 제출 기한은 2021. 10. 10.입니다.",
    ]
    assert len(told(other)) == 1


def test_the_department_of_the_plan_in_force_is_told():
    made = office()
    moved = tree("시험-2")
    moved["plans"][0]["header"] = {"lead_department": "가로정비과"}
    take(moved)
    other = make_user("officer", department="가로정비과")
    open_third_quarter(made.coordinator)

    assert [len(told(each)) for each in (made.officer, other)] == [1, 1]


def test_a_report_sent_in_is_told_to_the_coordinators_and_one_refused_to_nobody():
    made = opened()
    forget()
    with pytest.raises(Incomplete):
        submit_review(made.pledge, 1, actor=actor(made.officer), seen=1)
    assert not Notice.objects.exists()
    say(made, **TEXTS)
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=2)

    expected = [("submitted", "2021년 3분기 보고가 제출되었습니다: 시험-1", report(made))]
    assert told(made.coordinator) == told(made.other) == expected
    assert told(made.officer) == told(make_user("viewer", department=LEAD)) == []


def test_an_answer_is_told_to_the_department_each_time():
    made = submitted()
    forget()
    for seen in (made.review.version, made.review.version + 2):
        with pytest.raises(Refused):
            return_review(made.pledge, 1, actor=actor(made.coordinator), seen=seen, comment=" ")
        return_review(made.pledge, 1, actor=actor(made.coordinator), seen=seen, comment="근거를 붙이십시오.")
        submit_review(made.pledge, 1, actor=actor(made.officer), seen=seen + 1)
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)

    back = ("returned", "2021년 3분기 보고를 보완해 달라고 합니다: 시험-1 · 근거를 붙이십시오.", report(made))
    assert told(made.officer) == [back, back, ("decided", "2021년 3분기 보고가 확정되었습니다: 시험-1", report(made))]
    assert [kind for kind, *_ in told(made.coordinator)] == ["submitted", "submitted"]


def test_a_correction_is_told_as_one_and_a_long_word_is_cut():
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    correct_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version, reason="오기")
    submit_review(made.pledge, 2, actor=actor(made.officer), seen=made.review.version)
    forget()
    return_review(made.pledge, 2, actor=actor(made.coordinator), seen=made.review.version, comment="가" * LINE)
    ((kind, text, address),) = told(made.officer)

    assert (kind, address, len(text), text[-1]) == ("returned", report(made), LINE, "…")
    assert text.startswith("2021년 3분기 정정 보고를 보완해 달라고 합니다: 시험-1 · 가가")
