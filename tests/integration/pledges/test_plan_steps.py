"""Plans proposed, taken back and confirmed: by whom, and every reason why not."""

import pytest
from django.core.exceptions import PermissionDenied

from pledges.actions.locking import Stale
from pledges.actions.plans import confirm_plan, propose_plan, return_plan, revise_plan
from pledges.actions.refusals import Refused
from pledges.models import ChangeSet
from pledges.permissions import Part
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.support.plan_drafts import HEAD, make_draft_pledge, make_first_draft
from tests.support.plan_steps import TESTER, by, states
from tests.support.register import take

pytestmark = pytest.mark.django_db


def test_the_lead_department_proposes_and_the_coordinator_takes_back():
    pledge = make_draft_pledge()
    propose_plan(pledge, 1, actor=by("officer"), seen=1)
    assert states(pledge)[1] == "proposed"

    with pytest.raises(Refused, match="상태에서는 고칠 수 없습니다"):
        revise_plan(pledge, 1, lambda plan: plan, Part.PLAN_TEXTS, actor=by("officer"), seen=2)
    with pytest.raises(PermissionDenied):
        return_plan(pledge, 1, actor=by("officer"), seen=2, reason="까닭")
    with pytest.raises(Refused, match="까닭을 적어"):
        return_plan(pledge, 1, actor=by("coordinator"), seen=2, reason="")
    return_plan(pledge, 1, actor=by("coordinator"), seen=2, reason="더 적어야 함")
    assert states(pledge)[1] == "draft"


def test_the_coordinator_confirms_the_original_and_nobody_else():
    pledge = make_first_draft()
    with pytest.raises(PermissionDenied):
        confirm_plan(pledge, 0, actor=by("officer"), seen=1)
    with pytest.raises(Stale):
        confirm_plan(pledge, 0, actor=by("coordinator"), seen=7)

    confirm_plan(pledge, 0, actor=by("coordinator"), seen=1)
    assert states(pledge) == {0: "confirmed"}
    with pytest.raises(Refused, match="확정 상태에서는"):
        confirm_plan(pledge, 0, actor=by("coordinator"), seen=2)


def test_the_pledge_takes_over_the_head_of_the_plan_it_confirms():
    first = plan(item("a", line(y2018=10)), state="draft", header={"nature": "신규", "lead_department": "도시재생과"})
    pledge = take(card(first, pledge=HEAD | {"nature": "계속"}))

    confirm_plan(pledge, 0, actor=TESTER, seen=1)

    now = card_of(pledge)
    assert (now.pledge.nature, now.pledge.lead_department, now.pledge.field) == ("신규", "도시재생과", HEAD["field"])
    assert {each.aggregate for each in ChangeSet.objects.filter(pledge=pledge, batch=last_batch(pledge))} == {
        "pledge",
        "plan",
    }


def last_batch(pledge):
    return ChangeSet.objects.filter(pledge=pledge).latest("pk").batch


def test_an_adjustment_is_confirmed_by_its_request_alone():
    with pytest.raises(Refused, match="심의요청을 거쳐"):
        confirm_plan(make_draft_pledge(), 1, actor=TESTER, seen=1)


def test_errors_are_confirmed_with_a_reason_alone():
    # The adjusted card of 주민참여-1 prints 2,295 for years that come to 2,446.
    years = {"y2018": 180, "y2019": 168, "y2020": 619, "y2021": 591, "y2022": 888}
    wrong = plan(item("a", line(**years, stated_total=2_295)), state="draft")
    pledge = take(card(wrong, pledge=HEAD))

    with pytest.raises(Refused, match="오류가 1건"):
        confirm_plan(pledge, 0, actor=TESTER, seen=1)
    assert states(pledge) == {0: "draft"}
    confirm_plan(pledge, 0, actor=TESTER, seen=1, reason="인쇄 오류")
    assert states(pledge) == {0: "confirmed"}


def test_what_is_missing_is_told():
    bare = plan(state="draft") | {"title": None}
    pledge = take(card(bare, pledge=HEAD))
    with pytest.raises(Refused, match="공약명, 세부사업"):
        confirm_plan(pledge, 0, actor=TESTER, seen=1)
