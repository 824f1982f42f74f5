"""Reviews one after the other, and the status of the pledge beside the latest accepted one."""

import pytest

from tests.cards.by_hand import card
from tests.support.checks import findings


def review(day: str, progress: int | None = 50, status: str = "정상추진", state: str = "accepted", **more) -> dict:
    return {"as_of": day, "progress": progress, "status": status, "state": state} | more


def told(*reviews: dict, **pledge) -> list[tuple]:
    tree = card(reviews=list(reviews), pledge=pledge)
    return [(str(f.severity), f.code, f.place, f.stated, f.computed) for f in findings(tree)]


FIRST, SECOND = review("2020-03-31"), review("2020-06-30", 60)


@pytest.mark.parametrize("pledge", [{}, {"status": "정상추진"}])
def test_reviews_that_go_forward_say_nothing(pledge):
    assert told(FIRST, SECOND, **pledge) == []


def test_another_status_than_the_latest_accepted_review():
    assert told(FIRST, SECOND, status="일부추진") == [
        ("error", "status-review", "pledge.status", "일부추진", "정상추진")
    ]


def test_a_review_that_is_not_accepted_does_not_count():
    waiting = review("2020-09-30", 100, "완료", "submitted")

    assert told(FIRST, SECOND, waiting, status="정상추진") == []
    assert [each[1] for each in told(FIRST, SECOND, waiting, status="완료")] == ["status-review"]


def test_words_of_its_own_are_compared_without_spaces():
    own = {"as_of": "2020-06-30", "status_text": "기반 조성 중", "state": "accepted"}

    assert told(own, status_text="기반조성중") == []
    assert told(own, status_text="협의 중") == [
        ("error", "status-review", "pledge.status_text", "협의 중", "기반 조성 중")
    ]


def test_a_day_before_that_of_the_review_before():
    assert told(FIRST, review("2019-06-30", 60)) == [
        ("warning", "review-order", "reviews[1].as_of", "2019-06-30", "2020-03-31")
    ]


@pytest.mark.parametrize("day", ["2020-07-01", "2020-09-30", "2020-10-10"])
def test_a_day_of_its_quarter_or_right_after_it(day):
    assert told(review(day, round="2020년 3분기")) == []


@pytest.mark.parametrize("day", ["2020-06-30", "2021-09-30", "2020-11-01"])
def test_a_day_of_another_quarter(day):
    assert told(review(day, round="2020년 3분기")) == [
        ("warning", "review-round", "reviews[0].as_of", day, "2020년 3분기")
    ]


@pytest.mark.parametrize(
    ("progress", "status", "severity"),
    [(80, "완료", "warning"), (99, "이행후 계속추진", "warning"), (100, "정상추진", "note"), (100, "일부추진", "note")],
)
def test_progress_that_does_not_go_with_the_status(progress, status, severity):
    assert told(review("2020-03-31", progress, status)) == [
        (severity, "review-progress", "reviews[0].progress", progress, status)
    ]


@pytest.mark.parametrize(("progress", "status"), [(100, "완료"), (100, "이행후 계속추진"), (0, "폐기"), (None, "완료")])
def test_progress_that_does(progress, status):
    assert told(review("2020-03-31", progress, status)) == []


def test_progress_that_falls_back():
    assert told(SECOND, review("2020-09-30", 59)) == [("note", "review-progress", "reviews[1].progress", 59, 60)]
    assert told(SECOND, review("2020-09-30", None), review("2020-12-31", 60)) == []
