"""Steps of plans: begun, proposed, taken back, confirmed, dropped; each by whom, and every reason why not."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.plans import begin_adjustment, confirm_plan, drop_plan, propose_plan, return_plan, revise_plan
from pledges.actions.refusals import Refused
from pledges.models import ChangeSet
from pledges.permissions import Part
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import HEAD, make_draft_pledge, make_first_draft, officer
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

TESTER = Actor("시험", "tests")


def by(role: str, department: str = "마을자치과") -> Actor:
    user = make_user(role, department=department)
    return Actor(str(user), "tests", user)


def begun(pledge, seen: int = 1):
    return begin_adjustment(pledge, actor=TESTER, seen=seen)


def states(pledge) -> dict[int, str]:
    return {each.revision: each.state for each in card_of(pledge).plans}


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


STEPS = {"plan-begin": {}, "plan-propose": {"revision": 1}, "plan-drop": {"revision": 1, "reason": "까닭"}}


@pytest.mark.parametrize("name", STEPS)
def test_the_page_of_a_step_does_it_once(client, name):
    pledge, more = make_draft_pledge(), dict(STEPS[name])
    revision = [more.pop("revision")] if "revision" in more else []
    client.force_login(officer())
    address = reverse(f"pledges:{name}", args=["7", pledge.code, *revision])
    sent = sent_as_shown(client.get(address)) | more
    before = states(pledge)

    assert client.post(address, more).status_code == 400
    assert client.post(address, sent | {"seen": 99}).status_code == 409
    assert states(pledge) == before
    assert client.post(address, sent).status_code == 302
    after = states(pledge)
    assert after != before
    assert client.post(address, sent).status_code in (404, 409)
    assert states(pledge) == after


@pytest.mark.parametrize("name", ["plan-confirm", "plan-return"])
def test_steps_of_the_coordinator_are_shut_to_officers(client, name):
    pledge = make_draft_pledge()
    client.force_login(officer())
    assert client.get(reverse(f"pledges:{name}", args=["7", pledge.code, 1])).status_code == 403


def test_the_page_shows_findings_before_it_confirms(client):
    wrong = plan(item("a", line(y2018=180, stated_total=2_295)), state="draft")
    pledge = take(card(wrong, pledge=HEAD))
    client.force_login(make_user("coordinator"))
    address = reverse("pledges:plan-confirm", args=["7", pledge.code, 0])

    shown = client.get(address)
    assert "이 계획의 발견사항 1건" in shown.content.decode()
    refused = client.post(address, sent_as_shown(shown))
    assert refused.status_code == 409
    assert client.post(address, sent_as_shown(refused, 409) | {"reason": "인쇄 오류"}).status_code == 302
    assert states(pledge) == {0: "confirmed"}
