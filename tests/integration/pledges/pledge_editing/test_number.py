"""A pledge's number: changed without breaking its history, never another's, kept once a plan is confirmed."""

import pytest

from pledges.actions.cards import import_card
from pledges.actions.pledges import register_pledge
from pledges.actions.refusals import Refused as Rejected
from pledges.actions.refusals import Unsound
from pledges.card_file import Refused
from pledges.domain import card as value
from pledges.models import ChangeSet, MayoralTerm
from pledges.reports.past import card_at, plan_at
from pledges.sheets import card_of
from tests.cards.by_hand import card, read
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import HEAD, make_draft_pledge, make_first_draft
from tests.support.pledge_pages import TESTER, address, renumber
from tests.support.register import take

pytestmark = pytest.mark.django_db


def test_a_new_number_breaks_no_thread_of_the_history():
    pledge = make_first_draft()
    before = ChangeSet.objects.latest("pk").at

    renumber(pledge, "새번호-1")

    last = ChangeSet.objects.latest("pk")
    assert (last.identity, last.version) == ("7:시험-1", 2)
    assert [(each.field, each.after) for each in last.records.all()] == [("pledge.code", '"새번호-1"')]
    assert card_at(pledge, before).pledge.code == "시험-1"
    now = card_at(pledge, last.at)
    assert (now.pledge.code, [plan.revision for plan in now.plans]) == ("새번호-1", [0])
    assert plan_at(pledge, 0, 1).title == "시험 공약"
    renumber(pledge, "시험-1", seen=2)
    assert card_at(pledge, ChangeSet.objects.latest("pk").at).pledge.code == "시험-1"


def test_a_number_whose_history_is_anothers_is_not_given_again(desk):
    pledge = make_first_draft()
    renumber(pledge, "새번호-1")

    term = MayoralTerm.objects.get(ordinal=7)
    with pytest.raises(Unsound, match="다른 공약이 쓰던 번호"):
        register_pledge(term, value.Pledge(code="시험-1"), title="가", unit="백만원", actor=TESTER)
    with pytest.raises(Refused, match="다른 공약이 쓰던 번호"):
        import_card(read(card(code="시험-1")), actor=TESTER)


def test_a_number_that_is_taken_is_refused():
    other = take(card(code="시험-2", pledge=HEAD))
    with pytest.raises(Unsound, match="같은 번호"):
        renumber(make_first_draft(), "시험-2")
    assert card_of(other).pledge.code == "시험-2"


def test_a_pledge_with_a_confirmed_plan_keeps_its_number(desk):
    pledge = make_draft_pledge()
    shown = desk.get(address(pledge))
    assert "번호는 바꿀 수 없습니다" in shown.content.decode()

    desk.post(address(pledge), sent_as_shown(shown) | {"code": "새번호-1", "order": "3"})
    assert (card_of(pledge).pledge.code, card_of(pledge).pledge.order) == ("시험-1", 3)
    with pytest.raises(Rejected, match="번호를 바꾸거나 지울 수 없습니다"):
        renumber(pledge, "새번호-1", seen=2)
