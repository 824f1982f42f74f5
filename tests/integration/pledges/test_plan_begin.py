"""Adjustments begun and drafts dropped: what they begin with, how many there may be, and which numbers are spent."""

import pytest

from pledges.actions.locking import Stale
from pledges.actions.plans import begin_adjustment, drop_plan
from pledges.actions.refusals import Refused
from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.support.plan_drafts import HEAD, make_draft_pledge, make_first_draft
from tests.support.plan_steps import TESTER, begun, states
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def test_an_adjustment_begins_as_the_plan_in_force_without_what_was_printed():
    real = take_real()
    ground = card_of(real).plan(0)

    row = begun(real)

    draft = card_of(real).plan(2)
    assert (row.revision, row.based_on.revision, draft.state, draft.title) == (2, 0, "draft", ground.title)
    assert [item.key for item in draft.items] == [item.key for item in ground.items]
    assert [item.targets for item in draft.items] == [item.targets for item in ground.items]
    assert [line.amounts for item in draft.items for line in item.funding] == [
        line.amounts for item in ground.items for line in item.funding
    ]
    assert draft.stated is None
    assert {line.stated_total for item in draft.items for line in item.funding} == {None}
    assert card_of(real).plan(0) == ground


def test_lineage_goes_along():
    heir = item("c", line(y2020=1), succeeds=["a"])
    ground = plan(item("a", line(y2018=10), ended=True, last_year=2019), heir)
    pledge = take(card(ground, pledge=HEAD))

    begun(pledge)

    ended, heir = card_of(pledge).plan(1).items
    assert (ended.ended, ended.last_year, heir.succeeds) == (True, 2019, ("a",))


def test_two_drafts_at_most_and_none_without_a_plan_in_force():
    pledge = take(card(plan(item("a", line(y2018=10))), pledge=HEAD))
    begun(pledge)
    begun(pledge, seen=2)

    with pytest.raises(Refused, match="2개까지"):
        begun(pledge, seen=3)
    assert states(pledge) == {0: "confirmed", 1: "draft", 2: "draft"}
    with pytest.raises(Refused, match="당초 계획을 먼저 확정"):
        begin_adjustment(make_first_draft_elsewhere(), actor=TESTER, seen=1)


def make_first_draft_elsewhere():
    return take(card(plan(item("a", line(y2018=10)), state="draft"), code="시험-2", pledge=HEAD))


def test_a_second_press_begins_no_second_draft():
    pledge = take(card(plan(item("a", line(y2018=10))), pledge=HEAD))
    begun(pledge)

    with pytest.raises(Stale):
        begun(pledge)
    assert states(pledge) == {0: "confirmed", 1: "draft"}


def test_the_number_of_a_dropped_draft_is_not_given_again():
    pledge = make_draft_pledge()
    drop_plan(pledge, 1, actor=TESTER, seen=1, reason="잘못 만듦")

    assert begun(pledge).revision == 2
    gone = ChangeSet.objects.filter(identity="7:시험-1 · plan 1").latest("pk")
    assert (gone.reason, gone.snapshot) == ("잘못 만듦", "null")


def test_a_drop_asks_for_a_reason_and_leaves_the_original_alone():
    pledge = make_first_draft()
    with pytest.raises(Refused, match="까닭을 적어"):
        drop_plan(pledge, 0, actor=TESTER, seen=1, reason="")
    with pytest.raises(Refused, match="당초 계획은 버릴 수 없습니다"):
        drop_plan(pledge, 0, actor=TESTER, seen=1, reason="까닭")
    assert states(pledge) == {0: "draft"}


def test_a_draft_that_a_request_asks_for_is_not_dropped():
    pledge = make_draft_pledge(adjustments=[{"from": 0, "to": 1, "state": "draft"}])
    with pytest.raises(Refused, match="없는 판입니다"):
        drop_plan(pledge, 1, actor=TESTER, seen=1, reason="까닭")
    assert states(pledge)[1] == "draft"
