"""vote-count: the counts of a vote and what they come to."""

import pytest

from tests.support.asked import asked, findings, item, line, plan, proposed

OLD = plan(item("a", line(y2018=10)))


def voted(**vote) -> list[tuple]:
    tree = asked(OLD, proposed(OLD), deliberation=vote)
    return [(each.severity, each.place, each.stated, each.computed) for each in findings(tree, "vote-count")]


@pytest.mark.parametrize(
    "vote",
    [
        {"enrolled": 40, "present": 30, "for": 20, "against": 7, "abstain": 3, "outcome": "approved"},
        {"present": 30, "for": 15, "against": 15, "abstain": 0, "outcome": "refused"},
        {"enrolled": 40, "present": 20, "for": 20, "outcome": "refused"},
        {"present": 30, "for": 20, "against": 5},
        {"for": 3, "outcome": "refused"},
        {},
    ],
)
def test_votes_that_add_up_say_nothing(vote):
    assert voted(**vote) == []


@pytest.mark.parametrize(
    ("vote", "told"),
    [
        ({"enrolled": 30, "present": 40}, ("error", "present", "40명", "30명")),
        ({"present": 30, "for": 20, "against": 11}, ("error", "present", "30명", "31명")),
        ({"present": 30, "for": 20, "against": 5, "abstain": 4}, ("error", "present", "30명", "29명")),
        ({"present": 30, "for": 15, "outcome": "approved"}, ("error", "outcome", "승인", "출석 30명, 찬성 15명")),
        ({"present": 30, "for": 16, "outcome": "refused"}, ("error", "outcome", "미승인", "출석 30명, 찬성 16명")),
        (
            {"enrolled": 60, "present": 30, "for": 29, "outcome": "approved_amended"},
            ("warning", "outcome", "승인", "출석 30명, 찬성 29명"),
        ),
    ],
)
def test_votes_that_do_not(vote, told):
    severity, name, stated, computed = told

    assert voted(**vote) == [(severity, f"adjustments[0].deliberation.{name}", stated, computed)]
