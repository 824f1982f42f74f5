"""request-state: what became of a request, and of the plan it asked for."""

import pytest

from pledges.choices import PlanState, RequestState
from pledges.domain.checks.requests.states import FIT, PLAN_WORDS, WORDS
from tests.support.asked import asked, findings, item, line, plan, proposed

OLD = plan(item("a", line(y2018=10)))


def stood(request: str, plan_state: str, **more) -> list:
    found = findings(asked(OLD, proposed(OLD, state=plan_state), state=request, **more))
    return [each for each in found if each.code == "request-state"]


@pytest.mark.parametrize(("request_state", "plan_states"), FIT.items())
def test_states_that_go_together_say_nothing(request_state, plan_states):
    assert [each for state in plan_states for each in stood(request_state, state)] == []


@pytest.mark.parametrize(
    ("request_state", "plan_state", "severity"),
    [
        ("confirmed", "proposed", "error"),
        ("published", "refused", "error"),
        ("refused", "confirmed", "error"),
        ("withdrawn", "confirmed", "error"),
        ("submitted", "confirmed", "error"),
        ("approved", "refused", "error"),
        ("on_agenda", "refused", "warning"),
        ("refused", "proposed", "warning"),
        ("withdrawn", "proposed", "warning"),
    ],
)
def test_states_that_do_not(request_state, plan_state, severity):
    (found,) = stood(request_state, plan_state)

    assert (found.code, found.severity, found.place) == ("request-state", severity, "adjustments[0].state")
    assert (found.stated, found.computed) == (WORDS[request_state], PLAN_WORDS[plan_state])


def test_of_several_requests_for_a_plan_the_last_counts():
    tree = asked(OLD, proposed(OLD, state="confirmed"), state="withdrawn")
    tree["adjustments"].append({"from": 0, "to": 1, "state": "confirmed"})

    assert findings(tree) == []


def test_the_words_are_those_of_the_lists():
    assert {state.value: state.label for state in RequestState} == WORDS
    assert {state.value: state.label for state in PlanState} == PLAN_WORDS
    assert set(FIT) == set(RequestState.values)


@pytest.mark.parametrize(
    ("outcome", "state"), [("approved", "confirmed"), ("refused", "refused"), ("approved", "on_agenda")]
)
def test_what_was_voted_may_become_of_it(outcome, state):
    vote = {"outcome": outcome}

    assert stood(state, FIT[state][-1], deliberation=vote) == []


@pytest.mark.parametrize(
    ("outcome", "state", "severity"),
    [
        ("refused", "confirmed", "error"),
        ("approved", "refused", "error"),
        ("approved", "withdrawn", "warning"),
        ("approved", "submitted", "warning"),
    ],
)
def test_what_was_voted_and_did_not(outcome, state, severity):
    (found,) = stood(state, FIT[state][-1], deliberation={"outcome": outcome})

    assert (found.code, found.severity, found.place) == ("request-state", severity, "adjustments[0].state")


@pytest.mark.parametrize(
    ("state", "steps", "count"),
    [
        ("published", ["제출", "확정", "공개"], 0),
        ("confirmed", ["확정"], 0),
        ("submitted", ["제출", "협의"], 0),
        ("confirmed", ["확정", "공개"], 1),
        ("published", ["제출", "심의", "확정"], 0),
        ("refused", ["심의", "확정"], 1),
        ("approved", ["심의", "확정"], 1),
        ("submitted", ["submitted", "confirmed"], 1),
        ("published", ["confirmed", "published"], 0),
    ],
)
def test_a_request_is_as_far_as_its_steps(state, steps, count):
    found = stood(state, FIT[state][-1], steps=[{"step": name, "on": "2020"} for name in steps])

    assert [(each.code, each.severity) for each in found] == [("request-state", "warning")] * count
