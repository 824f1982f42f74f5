"""status-unfounded, approved-unvoted: what only a vote can make of a pledge or of a request."""

import pytest

from tests.cards.by_hand import card
from tests.support.asked import asked, findings, item, line, plan, proposed

OLD = plan(item("a", line(y2018=10)))


def held(pledge: dict, **request) -> list[tuple]:
    tree = asked(OLD, proposed(OLD), pledge=pledge)
    tree["adjustments"] = [{"from": 0, "to": 1} | request] if request else []
    found = [each for each in findings(tree) if each.code == "status-unfounded"]
    return [(str(each.severity), each.place, each.stated) for each in found]


@pytest.mark.parametrize(
    ("pledge", "request_"),
    [
        ({"status": "정상추진"}, {}),
        ({"status": "보류"}, {"kinds": ["보류"], "state": "approved"}),
        ({"status": "보류"}, {"kinds": ["사업비", "보류"], "state": "published"}),
        ({"status": "보류"}, {"kinds": ["보류"]}),
        ({"status": "폐기"}, {"kinds": ["폐기"], "to": None, "state": "confirmed"}),
        ({"status": "폐기"}, {"to": None, "state": "confirmed"}),
        ({"status": "폐기", "closed": {"how": "폐기"}}, {}),
        ({"status_text": "사업 중단"}, {"kinds": ["보류"], "state": "confirmed"}),
    ],
)
def test_a_status_that_was_decided(pledge, request_):
    assert held(pledge, **request_) == []


@pytest.mark.parametrize(
    ("pledge", "request_", "place"),
    [
        ({"status": "보류"}, {}, "pledge.status"),
        ({"status": "보류"}, {"kinds": ["사업비"], "state": "confirmed"}, "pledge.status"),
        ({"status": "폐기"}, {"kinds": ["폐기"], "to": None, "state": "refused"}, "pledge.status"),
        ({"status": "폐기"}, {"kinds": ["보류"], "state": "confirmed"}, "pledge.status"),
        ({"status_text": "사업 중단"}, {}, "pledge.status_text"),
    ],
)
def test_a_status_that_nobody_decided(pledge, request_, place):
    assert [each[:2] for each in held(pledge, **request_)] == [("warning", place)]


def test_it_says_how_far_the_request_has_come():
    tree = asked(OLD, proposed(OLD), pledge={"status": "보류"}, kinds=["보류"], state="submitted")
    bare = card(OLD, pledge={"status": "보류"})

    messages = [each.message for one in (tree, bare) for each in findings(one) if each.code == "status-unfounded"]

    assert messages == [
        "이행상태: ‘보류’인데 보류하기로 한 요청은 아직 제출 상태입니다. 이행상태와 요청을 살펴보십시오.",
        "이행상태: ‘보류’인데 보류하기로 한 요청도 종결도 없습니다. 이행상태와 요청을 살펴보십시오.",
    ]


def approved(state: str = "approved", **request) -> list[tuple]:
    tree = asked(OLD, proposed(OLD, state="confirmed"), state=state, **request)
    return [(str(each.severity), each.place) for each in findings(tree) if each.code == "approved-unvoted"]


def steps(*names: str) -> list[dict]:
    return [{"step": name, "on": "2020"} for name in names]


@pytest.mark.parametrize(
    "request_",
    [
        {"deliberation": {"outcome": "approved"}},
        {"steps": steps("제출", "심의")},
        {"decided_on": "2020-05-01", "body": "주민배심원단"},
        {"kinds": ["오기 정정"]},
        {"state": "submitted"},
        {"state": "confirmed"},
        {"state": "confirmed", "steps": steps("확정")},
    ],
)
def test_what_was_voted_or_keeps_nothing_of_its_way(request_):
    assert approved(**request_) == []


@pytest.mark.parametrize(
    ("request_", "severity"),
    [
        ({}, "warning"),
        ({"deliberation": {"enrolled": 30}}, "warning"),
        ({"decided_on": "2020-05-01"}, "warning"),
        ({"state": "published", "steps": steps("제출", "확정", "공개")}, "note"),
    ],
)
def test_what_was_approved_by_nobody(request_, severity):
    assert approved(**request_) == [(severity, "adjustments[0].state")]
