"""What others saved first, and what does not say what it had seen: nothing is overwritten on any page of a draft."""

import pytest
from django.test import Client

from pledges.actions.history import Actor
from pledges.actions.plans import begin_adjustment
from tests.pages.dom import tree_of
from tests.pages.forms import sent_as_shown
from tests.support.part_pages import PAGES, TYPED, draft, save, typed_on
from tests.support.plan_drafts import edit_address, officer
from tests.support.register import take_real

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("seen", "status"), [("", 400), ("x", 400), ("99", 409), ("0", 400)])
def test_without_the_version_that_was_seen_nothing_is_written(pledge, desk, page, seen, status):
    before = draft(pledge)
    name, text = TYPED[page]

    assert save(desk, pledge, page, seen=seen, **{name: text}).status_code == status

    assert draft(pledge) == before


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("bare", [{}, {"seen": "1"}])
def test_a_torn_page_empties_nothing(pledge, desk, page, bare):
    save(desk, pledge, "texts", goal="- 목표")
    before = draft(pledge)

    desk.post(edit_address(pledge, page), {**bare, **({"seen": "2"} if bare else {})})

    assert draft(pledge) == before


@pytest.mark.parametrize("page", PAGES)
def test_who_comes_second_sees_both_and_saves_knowingly(pledge, desk, page):
    name, text = TYPED[page]
    other = Client()
    other.force_login(officer())
    mine = typed_on(desk, edit_address(pledge, page), **{name: text})
    save(other, pledge, page, **{name: f"{text} 먼저"})

    refused = desk.post(edit_address(pledge, page), mine)

    told = tree_of(refused, status=409)
    assert " 님이 먼저 저장했습니다" in told.text
    assert any(f"{text} 먼저" in row.text for row in told.all("tr") if "data-conflict" in row.attributes)
    assert desk.post(edit_address(pledge, page), sent_as_shown(refused, 409)).status_code == 302
    assert text in str(draft(pledge))
    assert f"{text} 먼저" not in str(draft(pledge)) or page == "facts"


def test_who_saved_in_another_window_is_not_told_of_somebody_else(pledge, desk):
    mine = typed_on(desk, edit_address(pledge, "head"), title="이 창의 이름")
    save(desk, pledge, "head", title="다른 창의 이름")

    told = tree_of(desk.post(edit_address(pledge, "head"), mine), status=409).find("section", role="alert").text

    assert told.startswith("다른 창에서 먼저 저장했습니다")
    assert "다른 사람" not in told
    assert " 님" not in told


@pytest.mark.parametrize("page", PAGES)
def test_the_real_card_is_put_side_by_side_too(desk, page):
    # Its facts speak of a sub-project that only one of its plans has, and its plans succeed one another.
    real = take_real()
    begin_adjustment(real, actor=Actor("시험", "tests"), seen=1)
    mine = typed_on(desk, edit_address(real, page, revision=2))
    other = Client()
    other.force_login(officer())
    first = edit_address(real, "head", revision=2)
    other.post(first, typed_on(other, first, title="먼저 저장한 이름"))

    refused = desk.post(edit_address(real, page, revision=2), mine)

    told = tree_of(refused, status=409)
    assert "알 수 없음" not in told.text
    assert ("먼저 저장한 이름" in told.find("section", role="alert").text) == (page == "head")


def test_what_others_changed_elsewhere_is_not_overwritten(pledge, desk):
    other = Client()
    other.force_login(officer())
    mine = typed_on(desk, edit_address(pledge, "head"), title="새 이름")
    save(other, pledge, "head", period_first="2018")

    refused = desk.post(edit_address(pledge, "head"), mine)
    desk.post(edit_address(pledge, "head"), sent_as_shown(refused, 409))

    assert (draft(pledge).title, draft(pledge).period) == ("새 이름", ("2018", None))


def test_the_same_press_twice_saves_once(pledge, desk):
    mine = typed_on(desk, edit_address(pledge, "items"), **{"new-0": "새 사업"})

    assert [desk.post(edit_address(pledge, "items"), mine).status_code for _ in range(2)] == [302, 409]
    assert [item.label for item in draft(pledge).items] == ["세부사업 a", "세부사업 b", "새 사업"]
