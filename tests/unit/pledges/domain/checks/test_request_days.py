"""step-order, closed-request: the days of a request, and the end of a pledge with it."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed

OLD = plan(item("a", line(y2018=10)))


def stepped(*days: str, decided_on: str | None = None) -> list:
    steps = [{"step": f"단계 {place}", "on": day} for place, day in enumerate(days)]
    return findings(asked(OLD, proposed(OLD), steps=steps, decided_on=decided_on))


@pytest.mark.parametrize(
    "days", [("2020-03-02", "2020-03-02", "2020-04"), ("2020-04-01", "2020-04", "2020-04-01"), ("2020", "2020-01")]
)
def test_days_that_run_forward_say_nothing(days):
    assert stepped(*days, decided_on="2020-04-20") == []


def test_a_step_before_the_one_above_it():
    (found,) = stepped("2020-03-02", "2019-04-01", "2020-05-01")

    assert (found.code, found.severity, found.place) == ("step-order", "warning", "adjustments[0].steps[1].on")
    assert (found.stated, found.computed) == ("2019-04-01", "2020-03-02")


def test_a_decision_before_the_first_step():
    (found,) = stepped("2020-03-02", decided_on="2020-02")

    assert (found.place, found.stated, found.computed) == ("adjustments[0].decided_on", "2020-02", "2020-03-02")


@pytest.mark.parametrize(
    ("decided_on", "count"),
    [("2020-05-01", 0), ("2020-05", 0), ("2020-06-01", 0), ("2020-06-02", 1), ("2020-05-20", 1), ("2020-04-30", 1)],
)
def test_a_decision_is_of_the_day_of_its_vote_or_of_its_settlement(decided_on, count):
    steps = [
        {"step": "제출", "on": "2020-03-02"},
        {"step": "심의", "on": "2020-05-01"},
        {"step": "확정", "on": "2020-06-01"},
    ]

    found = findings(asked(OLD, proposed(OLD), steps=steps, decided_on=decided_on))

    assert [(each.code, each.place) for each in found] == [("step-order", "adjustments[0].decided_on")] * count


def ended(closed: dict | None, **request) -> list:
    tree = asked(OLD, proposed(OLD), pledge={"closed": closed} if closed else None)
    said = {"kinds": ["폐기"], "state": "published", "decided_on": "2020-05-01"}
    tree["adjustments"] = [{"from": 0, "to": None} | said | request]
    return [(each.code, each.severity, each.place, each.stated, each.computed) for each in findings(tree)]


@pytest.mark.parametrize(
    ("closed", "request_"),
    [
        ({"how": "폐기", "on": "2020-05-01"}, {}),
        ({"how": "폐기", "on": "2020-05"}, {}),
        ({"how": "폐기"}, {}),
        ({"how": "폐기", "on": "2020-05-20"}, {"steps": [{"step": "확정", "on": "2020-05-20"}], "state": "confirmed"}),
        (None, {"state": "submitted"}),
    ],
)
def test_a_pledge_that_is_closed_as_its_request_says(closed, request_):
    assert ended(closed, **request_) == []


@pytest.mark.parametrize(
    ("closed", "told"),
    [
        (None, ("pledge.closed", None, "폐기")),
        ({"how": "제외", "on": "2020-05-01"}, ("pledge.closed.how", "제외", "폐기")),
        ({"how": "폐기", "on": "2021-05-01"}, ("pledge.closed.on", "2021-05-01", "2020-05-01")),
    ],
)
def test_a_pledge_that_is_closed_otherwise(closed, told):
    assert ended(closed) == [("closed-request", "warning", *told)]
