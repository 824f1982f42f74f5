"""Every save is remembered: who, when, from where, what stood before and after."""

import json

import pytest

from pledges.actions import registers
from pledges.actions.cards import import_card
from pledges.actions.history import Actor, aggregates_of, recorded
from pledges.actions.locking import Stale, raise_version
from pledges.card_file import read_card
from pledges.models import ChangeSet, Department, Plan, Pledge
from tests.cards.small import changed, small_card
from tests.cards.strategies import as_bytes

ACTOR = Actor("마을자치과 담당자", "/pledges/7/주민참여-1/edit/")


@pytest.fixture
def pledge(db) -> Pledge:
    card = read_card(as_bytes(small_card()))
    return import_card(card, actor=Actor("시험", "tests"), with_registers=True).pledge


def test_a_new_pledge_is_one_set_for_each_of_its_parts(pledge):
    sets = ChangeSet.objects.filter(pledge=pledge).order_by("pk")

    assert [each.identity for each in sets] == [
        "7:주민참여-1",
        "7:주민참여-1 · plan 0",
        "7:주민참여-1 · plan 1",
        "7:주민참여-1 · review 1",
        "7:주민참여-1 · review 2",
        "7:주민참여-1 · request 1",
    ]
    assert len({each.batch for each in sets}) == 1
    assert {(each.version, each.who, each.origin) for each in sets} == {(1, "시험", "tests")}


def test_a_snapshot_is_the_part_in_won_with_sorted_keys(pledge):
    snapshot = ChangeSet.objects.get(identity="7:주민참여-1 · plan 1").snapshot
    tree = json.loads(snapshot)

    assert tree["items"][0]["funding"][0]["amounts"] == {"2018": 180_000_000, "2019": 168_000_000}
    assert list(tree) == sorted(tree)


def test_a_plan_remembers_all_facts_of_its_head(pledge):
    tree = json.loads(ChangeSet.objects.get(identity="7:주민참여-1 · plan 0").snapshot)

    assert tree["header"] == {"field": "더불어 행복한 금천", "lead_department": "마을자치과"}


def test_recorded_tells_what_the_block_changed_and_nothing_else(pledge):
    plan = pledge.plans.get(revision=1)

    with recorded(pledge, actor=ACTOR, reason="오기 정정"):
        raise_version(plan, seen=plan.version)
        Plan.objects.filter(pk=plan.pk).update(title="새 이름")

    last = ChangeSet.objects.latest("pk")
    assert (last.identity, last.version, last.who, last.reason) == (
        "7:주민참여-1 · plan 1",
        2,
        "마을자치과 담당자",
        "오기 정정",
    )
    assert [(each.field, each.before, each.after) for each in last.records.all()] == [
        ("title", '"금천 마을민주주의 사업 확대"', '"새 이름"')
    ]


def test_recorded_writes_nothing_where_nothing_changed(pledge):
    sets = ChangeSet.objects.count()

    with recorded(pledge, actor=ACTOR):
        pass

    assert ChangeSet.objects.count() == sets


def test_a_block_that_forgets_the_version_is_undone(pledge):
    with pytest.raises(RuntimeError, match="plan 1"), recorded(pledge, actor=ACTOR):
        Plan.objects.filter(pledge=pledge, revision=1).update(title="새 이름")

    assert pledge.plans.get(revision=1).title == "금천 마을민주주의 사업 확대"


def test_a_null_and_nothing_are_told_apart(pledge):
    card = read_card(as_bytes(changed("plans[1].period", None)))
    import_card(card, actor=ACTOR)

    (record,) = ChangeSet.objects.latest("pk").records.all()
    assert (record.field, record.before, record.after) == ("period", "", "null")


def test_a_version_is_raised_once_and_a_stale_one_refused(pledge):
    mine, theirs = pledge.plans.get(revision=1), pledge.plans.get(revision=1)

    assert raise_version(mine, seen=1) == 2
    with pytest.raises(Stale, match="먼저 저장했습니다"):
        raise_version(theirs, seen=1)
    assert pledge.plans.get(revision=1).version == 2


def test_a_register_is_remembered_too(db):
    department = registers.add_department("기획예산과", actor=ACTOR, kind="managing")
    department.kind = "division"
    registers.save_register(department, actor=ACTOR)
    registers.save_register(department, actor=ACTOR)

    sets = ChangeSet.objects.filter(aggregate="register").order_by("pk")
    assert [(each.identity, each.version) for each in sets] == [
        (f"department {department.pk}", 1),
        (f"department {department.pk}", 2),
    ]
    (record,) = sets[1].records.all()
    assert (record.field, record.before, record.after) == ("kind", '"managing"', '"division"')


def test_no_history_holds_a_password(db):
    department = Department.objects.create(name="기획예산과")

    user = registers.add_user(
        "coordinator", password="Mayor-Pledge-2021", actor=ACTOR, memberships=[(department, "coordinator")]
    )

    assert user.check_password("Mayor-Pledge-2021")
    assert user.can("pledges.manage_pledges")
    assert not any("password" in each.snapshot for each in ChangeSet.objects.all())


def test_aggregates_name_what_is_locked_and_saved_as_one(pledge):
    assert [kind for kind, _ in aggregates_of(pledge)] == ["pledge", "plan", "plan", "review", "review", "request"]
