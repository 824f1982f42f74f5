"""The adjustment request as rows: which plans it compares, and what it says changes."""

import pytest

from pledges.reports.request_form import NoRequest, request_form
from tests.cards.by_hand import card, item, line, plan, read
from tests.support.real import MILLION, real_card


def form_of(*plans: dict, revision: int = 1, **more):
    return request_form(read(card(*plans, **more)), revision)


def confirmed(*items: dict, revision: int, **more) -> dict:
    return plan(*items, revision=revision, **more) | {"state": "confirmed"}


@pytest.fixture(scope="module")
def real():
    return request_form(real_card(), 1)


def test_the_form_speaks_of_the_pledge_as_it_was_called_before(real):
    assert (real.code, real.title) == ("주민참여-1", "금천 마을민주주의 사업")
    assert (real.field, real.department, real.period) == ("더불어 행복한 금천", "마을자치과", "2018 ~ 2022")


def test_both_sides_bring_their_money(real):
    sums = [side.budget.total.total // MILLION for side in (real.before, real.after)]

    assert (real.before.label, real.after.label) == ("당초", "조정 1차(안)")
    assert sums == [4105, 9196]


def test_sub_projects_that_end_are_struck_and_new_ones_are_marked(real):
    assert [name.name for name in real.after.items if name.struck] == ["동특성화사업"]
    assert [name.name for name in real.after.items if name.marked] == ["마을공동체 활성화", "주민자치활동 지원사업"]
    assert [name.struck for name in real.before.items] == [False] * 5


def test_a_changed_title_is_said_although_the_request_does_not(real):
    (title,) = real.changes

    assert (title.label, title.original, title.adjusted) == (
        "공약명", "금천 마을민주주의 사업", "금천 마을민주주의 사업 확대"
    )  # fmt: skip


def test_what_the_adjusted_plan_does_not_say_is_no_change():
    # The adjusted card of 주민참여-1 leaves 사업기간 구분 out, which asks for nothing.
    before = plan(period=[2018, 2022], facts=[{"label": "사업량", "text": "10개 동"}])
    after = plan(revision=1, facts=[{"label": "사업량", "text": "12개 동"}, {"label": "사업위치", "text": "전 동"}])

    changes = [(row.label, row.original, row.adjusted) for row in form_of(before, after).changes]

    assert changes == [("사업량", "10개 동", "12개 동"), ("사업위치", "", "전 동")]


def test_what_had_ended_before_is_still_struck():
    before, after = plan(item("a", ended=True)), plan(item("a", ended=True), revision=1)

    assert [name.struck for name in form_of(before, after).after.items] == [True]


def test_what_the_adjusted_plan_left_out_is_struck():
    form = form_of(plan(item("a"), item("b")), plan(item("b"), revision=1))

    assert [(name.name, name.struck) for name in form.after.items] == [("세부사업 a", True), ("세부사업 b", False)]


def test_the_pledge_itself_is_no_sub_project():
    whole = item("w", line(undivided=5), whole=True)

    assert form_of(plan(whole), plan(whole, revision=1)).after.items == ()


def test_the_request_names_the_plan_it_starts_from():
    plans = (plan(item("a", line(y2018=1))), confirmed(item("a", line(y2018=2)), revision=1), plan(revision=2))

    named = form_of(*plans, revision=2, adjustments=[{"from": 0, "to": 2, "kinds": ["사업비"], "reason": "사유"}])

    assert (named.before.label, named.before.budget.total.total) == ("당초", 1_000_000)
    assert (named.kinds, named.reason) == (("사업비",), "사유")


def test_without_a_request_the_confirmed_plan_before_it_counts():
    plans = (plan(item("a", line(y2018=1))), confirmed(item("a", line(y2018=2)), revision=1), plan(revision=2))

    form = form_of(*plans, revision=2)

    assert (form.before.label, form.before.budget.total.total) == ("조정 1차", 2_000_000)
    assert (form.kinds, form.grounds, form.reason) == ((), (), "")


def test_of_several_requests_for_a_plan_the_latest_is_printed():
    requests = [{"from": 0, "to": 1, "reason": "처음", "state": "withdrawn"}, {"from": 0, "to": 1, "reason": "다시"}]

    assert form_of(plan(), plan(revision=1), adjustments=requests).reason == "다시"


@pytest.mark.parametrize("revision", [-1, 0, 2])
def test_without_two_plans_there_is_no_form(revision):
    with pytest.raises(NoRequest):
        form_of(plan(), plan(revision=1), revision=revision)


def test_a_request_by_which_the_pledge_begins_has_an_empty_side_before_it():
    form = form_of(plan(item("a", line(y2018=3))), revision=0, adjustments=[{"from": None, "to": 0, "kinds": ["분리"]}])

    assert (form.before.is_there, form.before.label, form.before.budget.items) == (False, "", ())
    assert (form.title, form.after.budget.total.total, form.money.total.change) == ("시험 공약", 3_000_000, 3_000_000)
    assert [(name.name, name.marked) for name in form.after.items] == [("세부사업 a", True)]


def test_a_request_by_which_the_pledge_ends_has_an_empty_side_after_it():
    form = form_of(
        plan(item("a", line(y2018=3))), revision=None, adjustments=[{"from": 0, "to": None, "kinds": ["폐기"]}]
    )

    assert (form.after.is_there, form.after.card, form.after.budget.total.total) == (False, None, None)
    assert (form.kinds, form.money.total.change) == (("폐기",), -3_000_000)
    assert [(name.name, name.struck) for name in form.after.items] == [("세부사업 a", True)]


def test_a_pledge_that_nobody_asks_to_end_has_no_such_form():
    with pytest.raises(NoRequest):
        form_of(plan(), plan(revision=1), revision=None, adjustments=[{"from": 0, "to": 1}])


def test_a_third_level_names_what_is_above_it():
    form = form_of(plan(item("a"), item("b", line(y2018=1), parent="a")), plan(revision=1))

    assert form.before.parents == {"b": "a"}


def test_the_printed_code_stands_where_there_is_one():
    assert form_of(plan(), plan(revision=1), pledge={"printed_code": "주민참여 1-2"}).code == "주민참여 1-2"
