"""The head of a pledge: edited, sent as shown, saved by two."""

import pytest

from pledges.actions.pledges import revise_pledge
from pledges.domain import card as value
from pledges.models import ChangeSet
from pledges.sheets import card_of
from tests.cards.by_hand import card
from tests.pages.dom import tree_of
from tests.pages.forms import sent_as_shown
from tests.support.plan_drafts import HEAD, make_draft_pledge
from tests.support.pledge_pages import TESTER, address, fields_of
from tests.support.register import take

pytestmark = pytest.mark.django_db


def test_the_head_of_a_pledge_is_edited_and_people_keep_what_is_internal(desk):
    authors = [
        {"team": "마을팀", "rank": "팀장", "name": "홍길동", "phone": "02"},
        {"team": "자치팀", "rank": "주무관"},
    ]
    pledge = take(card(code="경제-1", pledge=HEAD | {"authors": authors}))
    shown = sent_as_shown(desk.get(address(pledge)))
    assert "홍길동" not in desk.get(address(pledge)).content.decode()

    typed = {"order": "12", "election_wording": "전통시장", "rank-1": "팀장", "team-2": "새 팀", "rank-2": "주무관"}
    assert desk.post(address(pledge), shown | typed).status_code == 302

    now = card_of(pledge).pledge
    assert (now.order, now.election_wording) == (12, "전통시장")
    assert [(each.team, each.rank, each.name) for each in now.authors] == [
        ("마을팀", "팀장", "홍길동"),
        ("자치팀", "팀장", None),
        ("새 팀", "주무관", None),
    ]
    assert desk.post(address(pledge), shown | typed).status_code == 409


def test_a_page_sent_as_it_was_shown_saves_nothing(desk):
    pledge = make_draft_pledge()
    before = card_of(pledge), ChangeSet.objects.count()
    assert desk.post(address(pledge), sent_as_shown(desk.get(address(pledge)))).status_code == 302
    assert (card_of(pledge), ChangeSet.objects.count()) == before
    pledge.refresh_from_db()
    assert pledge.version == 1


def test_who_comes_second_sees_both(desk):
    pledge = make_draft_pledge()
    mine = sent_as_shown(desk.get(address(pledge))) | {"order": "1"}
    first = lambda old: value.Pledge(**fields_of(old) | {"election_wording": "먼저"})  # noqa: E731
    revise_pledge(pledge, first, actor=TESTER, seen=1)

    refused = desk.post(address(pledge), mine)
    assert tree_of(refused, 409).find("tr", data_conflict="election_wording")
    desk.post(address(pledge), sent_as_shown(refused, 409))

    now = card_of(pledge).pledge
    assert (now.order, now.election_wording) == (1, "먼저")
