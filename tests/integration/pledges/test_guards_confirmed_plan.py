"""The plan itself: free until it is confirmed, confirmed by an UPDATE alone, and then as it is for good."""

import pytest
from django.db import IntegrityError, connection, transaction

from pledges.choices import PlanState
from pledges.models import Plan
from tests.support.guarded import contents, insert, make_world, run
from tests.support.undone import rolled_back

REFUSAL = "확정된 계획은 바꿀 수 없습니다"


@pytest.fixture
def mine(strangers_connection):
    return make_world()


@pytest.fixture
def other(mine):
    return make_world()


def save(mine, other):
    mine.plan.save()


def update_in_place(mine, other):
    run("UPDATE pledges_plan SET id = id WHERE id = %s", mine.plan.pk)


def take_back_the_confirmation(mine, other):
    Plan.objects.filter(pk=mine.plan.pk).update(state="draft")


def raise_the_version(mine, other):
    Plan.objects.filter(pk=mine.plan.pk).update(version=2)


def delete(mine, other):
    run("DELETE FROM pledges_plan WHERE id = %s", mine.plan.pk)


def upsert(mine, other):
    other.plan.pk = mine.plan.pk
    other.plan.revision = 1
    insert(other.plan, tail="ON CONFLICT (id) DO UPDATE SET title = excluded.title")


def upsert_by_revision(mine, other):
    columns = "(pledge_id, revision)"
    insert(_same_revision(mine, other), tail=f"ON CONFLICT {columns} DO UPDATE SET title = excluded.title")


def replace_by_key(mine, other):
    other.plan.pk = mine.plan.pk
    other.plan.revision = 1
    insert(other.plan, verb="INSERT OR REPLACE")


def replace_by_revision(mine, other):
    insert(_same_revision(mine, other), verb="INSERT OR REPLACE")


def displace_by_key(mine, other):
    run("UPDATE OR REPLACE pledges_plan SET id = %s WHERE id = %s", mine.plan.pk, other.plan.pk)


def displace_by_revision(mine, other):
    sql = "UPDATE OR REPLACE pledges_plan SET pledge_id = %s, revision = 0 WHERE id = %s"
    run(sql, mine.plan.pledge_id, other.plan.pk)


def _same_revision(mine, other):
    plan = other.plan
    plan.pk, plan.pledge_id, plan.revision = None, mine.plan.pledge_id, mine.plan.revision
    return plan


ANYWHERE = (
    save, update_in_place, take_back_the_confirmation, raise_the_version, delete, upsert, upsert_by_revision,
)  # fmt: skip
ON_SQLITE = (replace_by_key, replace_by_revision, displace_by_key, displace_by_revision)
WAYS = ANYWHERE + (ON_SQLITE if connection.vendor == "sqlite" else ())


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_draft_takes(mine, other, way):
    with rolled_back():
        way(mine, other)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_confirmed_plan_refuses(mine, other, way):
    mine.confirm()
    before = contents(Plan.objects.all())

    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        way(mine, other)

    assert contents(Plan.objects.all()) == before


def test_states_go_their_way_until_confirmation(mine):
    plan = mine.plan
    for state in ["proposed", "draft", "refused", "draft", "proposed", "confirmed"]:
        plan.state = state
        plan.save(update_fields=["state"])

    for state in PlanState.values:
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            Plan.objects.filter(pk=plan.pk).update(state=state)


@pytest.mark.parametrize("state", ["draft", "proposed", "refused"])
def test_a_plan_begins_in_any_state_but_confirmed(mine, state):
    assert Plan.objects.create(pledge=mine.plan.pledge, revision=1, state=state).state == state


def test_a_plan_does_not_begin_confirmed_since_its_rows_could_not_follow(mine):
    with pytest.raises(IntegrityError, match="계획은 내용을 갖춘 뒤에 확정합니다"), transaction.atomic():
        Plan.objects.create(pledge=mine.plan.pledge, revision=1, state="confirmed")


def test_the_next_plan_is_based_on_a_confirmed_one(mine):
    mine.confirm()

    following = Plan.objects.create(pledge=mine.plan.pledge, revision=1, based_on=mine.plan, title="… 확대")
    following.title = "마을 공동체 확대"
    following.save()
    following.delete()


def test_the_guards_know_the_state_by_the_word_the_models_use():
    assert PlanState.CONFIRMED == "confirmed"
