"""A draft plan revised: what is saved and remembered, and every reason for which nothing is."""

from dataclasses import replace

import pytest
from django.core.exceptions import PermissionDenied

from geumcheon.web.conflict import conflict_rows, merged
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.plans import revise_plan
from pledges.actions.refusals import Refused, Unsound
from pledges.models import ChangeSet, Pledge
from pledges.permissions import Part
from pledges.reports.past import card_at, plan_at
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.factories.users import make_user
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db

HEAD = {"lead_department": "마을자치과", "cooperating_departments": ["홍보디지털과"]}


@pytest.fixture
def pledge():
    ground = plan(item("a", line(y2018=10)), item("b", line(y2019=5)))
    draft = plan(item("a", line(y2018=12)), item("b", line(y2019=5)), revision=1, state="draft")
    return take(card(ground, draft, pledge=HEAD))


def titled(title: str):
    return lambda plan: replace(plan, title=title)


def revise(pledge, change=None, *, user=None, seen=1, revision=1):
    actor = Actor(str(user or "시험"), "tests", user)
    change = change or titled("새 이름")
    return revise_plan(pledge, revision, change, Part.PLAN_TEXTS, actor=actor, seen=seen, reason="바꿈")


def test_an_officer_of_the_lead_department_and_the_coordinator_revise(pledge):
    assert revise(pledge, user=make_user("officer", department="마을자치과"))
    assert revise(pledge, titled("또 새 이름"), user=make_user("coordinator"), seen=2)

    assert card_of(pledge).plan(1).title == "또 새 이름"
    change = ChangeSet.objects.filter(aggregate="plan").order_by("pk").last()
    assert (change.version, change.reason) == (3, "바꿈")
    assert [(each.field, each.before, each.after) for each in change.records.all()] == [
        ("title", '"새 이름"', '"또 새 이름"')
    ]


@pytest.mark.parametrize(
    ("role", "department"),
    [("officer", "홍보디지털과"), ("officer", "감사담당관"), ("viewer", "마을자치과"), ("auditor", "마을자치과")],
)
def test_nobody_else_does(pledge, role, department):
    with pytest.raises(PermissionDenied):
        revise(pledge, user=make_user(role, department=department))
    assert pledge.plans.get(revision=1).version == 1


def test_a_stale_version_is_refused_and_nothing_is_written(pledge):
    revise(pledge)
    with pytest.raises(Stale):
        revise(pledge, titled("뒤늦은 이름"))
    assert card_of(pledge).plan(1).title == "새 이름"


def test_a_confirmed_plan_and_a_missing_one_are_refused_in_words(pledge):
    with pytest.raises(Refused, match="^확정 상태에서는 고칠 수 없습니다: 계획 · 항목과 본문.$"):
        revise(pledge, revision=0)
    with pytest.raises(Refused, match="이 계획은 이제 없습니다"):
        revise(pledge, revision=7)


def test_a_closed_pledge_is_shut(pledge):
    Pledge.objects.filter(pk=pledge.pk).update(closed_how="완료", closed_on="2019-12-31")
    with pytest.raises(Refused, match="종결 상태에서는"):
        revise(pledge)


def test_rules_of_the_card_hold_for_what_is_typed_too(pledge):
    with pytest.raises(Unsound) as refused:
        revise(pledge, lambda plan: replace(plan, items=(*plan.items, plan.items[0])))
    assert [each.path for each in refused.value.problems] == ["plans[1].items[2].key"]
    assert pledge.plans.get(revision=1).version == 1


def test_the_same_again_is_no_save(pledge):
    assert not revise(pledge, lambda plan: plan)
    assert pledge.plans.get(revision=1).version == 1


def test_the_plan_as_each_version_was(pledge):
    first = card_of(pledge).plan(1)
    revise(pledge)
    assert plan_at(pledge, 1, 1).title == "시험 공약"
    assert plan_at(pledge, 1, 1).items == first.items
    assert plan_at(pledge, 1, 2).title == "새 이름"
    assert plan_at(pledge, 1, 3) is None


def test_the_card_as_it_was_on_a_day():
    real = take_real()
    made = ChangeSet.objects.filter(pledge=real).order_by("pk").last().at
    then = card_at(real, made)

    assert (then.unit, then.execution, then.reviews) == ("백만원", card_of(real).execution, card_of(real).reviews)
    assert [plan.items for plan in then.plans] == [plan.items for plan in card_of(real).plans]
    assert card_at(real, made.replace(year=2000)) is None


def test_fields_typed_are_merged_with_those_others_changed():
    was = {"title": "가", "period": "2018", "text": "다"}
    theirs, mine = was | {"title": "나", "text": "라"}, was | {"period": "2019", "text": "마"}
    labels = [("title", "공약명"), ("period", "사업기간"), ("text", "본문")]

    rows = conflict_rows(labels, was, theirs, mine)

    assert [(row.name, row.outcome, row.is_clash) for row in rows] == [
        ("title", "나", False),
        ("period", "2019", False),
        ("text", "마", True),
    ]
    assert merged(rows, mine) == {"title": "나", "period": "2019", "text": "마"}
    assert [row.is_clash for row in conflict_rows(labels, None, theirs, mine)] == [True, True, True]
