"""What holds for every page that edits a part of a draft: what it saves, and to whom and when it is shut."""

import pytest

from pledges.actions.history import Actor
from pledges.actions.pledges import close_pledge
from pledges.models import ChangeSet, Plan
from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.pages.dom import tree_of
from tests.support.part_pages import PAGES, TYPED, draft, save
from tests.support.plan_drafts import edit_address
from tests.support.register import take_real

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("page", PAGES)
def test_a_page_sent_as_it_was_shown_changes_nothing(pledge, desk, page):
    before, sets = draft(pledge), ChangeSet.objects.count()

    assert save(desk, pledge, page).status_code == 302

    assert (draft(pledge), ChangeSet.objects.count()) == (before, sets)


@pytest.mark.parametrize("page", PAGES)
def test_the_real_card_sent_as_it_was_shown_changes_nothing(desk, page):
    real = take_real()
    Plan.objects.filter(pledge=real, revision=1).update(state="draft")
    before = card_of(real).plan(1)

    assert save(desk, real, page).status_code == 302

    assert card_of(real).plan(1) == before


@pytest.mark.parametrize("page", PAGES)
def test_what_was_typed_is_saved_and_remembered(pledge, desk, page):
    name, text = TYPED[page]
    original = card_of(pledge).plan(0)

    answer = save(desk, pledge, page, **{name: text})

    assert (answer.status_code, answer.url) == (302, edit_address(pledge, page).replace("시험", "%EC%8B%9C%ED%97%98"))
    last = ChangeSet.objects.filter(aggregate="plan").latest("pk")
    assert (last.version, last.origin) == (2, edit_address(pledge, page))
    assert text in str([each.after for each in last.records.all()])
    assert card_of(pledge).plan(0) == original


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("role", "department"),
    [("officer", "홍보디지털과"), ("officer", "감사담당관"), ("viewer", "마을자치과"), ("auditor", "마을자치과")],
)
def test_others_neither_see_nor_send_it(pledge, client, page, role, department):
    client.force_login(make_user(role, department=department))
    address = edit_address(pledge, page)

    assert client.get(address).status_code == 403
    assert client.post(address, {"seen": 1, **dict([TYPED[page]])}).status_code == 403
    assert draft(pledge).title == "시험 공약"


@pytest.mark.parametrize("page", PAGES)
def test_a_plan_that_is_no_draft_and_a_closed_pledge_are_shut(pledge, desk, page):
    assert desk.get(edit_address(pledge, page, revision=0)).status_code == 409
    assert desk.post(edit_address(pledge, page, revision=0), {"seen": 1}).status_code == 409
    close_pledge(pledge, "폐기", "2020", actor=Actor("시험", "tests"), seen=1)
    refused = tree_of(desk.get(edit_address(pledge, page)), status=409)

    assert "종결 상태에서는 고칠 수 없습니다" in refused.text
    assert desk.get(edit_address(pledge, page, revision=7)).status_code == 404
