"""A sub-project is an identity: it never changes, and it stays while a confirmed plan refers to it."""

import pytest
from django.db import IntegrityError, connection, transaction

from pledges.models import SubProject
from tests.support.guarded import insert, make_world, run
from tests.support.undone import rolled_back


@pytest.fixture
def mine(strangers_connection):
    return make_world()


CHANGES = {
    "id": lambda mine: 9999,
    "key": lambda mine: "z",
    "pledge_id": lambda mine: make_world().plan.pledge_id,
    "whole": lambda mine: True,
}


@pytest.mark.parametrize("column", CHANGES)
def test_the_identity_of_a_sub_project_never_changes_not_even_in_a_draft(mine, column):
    sub_project = mine.named["sub_project"]
    value = CHANGES[column](mine)

    with pytest.raises(IntegrityError, match="세부사업의 키와 소속 공약은 바꿀 수 없습니다"), transaction.atomic():
        run(f"UPDATE pledges_subproject SET {column} = %s WHERE id = %s", value, sub_project.pk)

    sub_project.save()  # unchanged, so it may


@pytest.mark.parametrize("what", ["sub_project", "before"])
def test_a_sub_project_goes_only_while_no_confirmed_plan_refers_to_it(mine, what):
    pk = mine.named[what].pk
    with rolled_back():
        run("DELETE FROM pledges_subproject WHERE id = %s", pk)
    mine.confirm()

    with pytest.raises(IntegrityError, match="확정된 계획에 있는 세부사업은 지울 수 없습니다"), transaction.atomic():
        run("DELETE FROM pledges_subproject WHERE id = %s", pk)


def test_a_sub_project_that_no_plan_knows_may_go(mine):
    unused = SubProject.objects.create(pledge=mine.plan.pledge, key="c")

    unused.delete()

    assert not SubProject.objects.filter(key="c").exists()


@pytest.mark.parametrize("by", ["id", "key"])
def test_a_sub_project_is_never_replaced(mine, by):
    sub_project = mine.named["sub_project"]
    verb = {"sqlite": "INSERT OR REPLACE", "postgresql": "INSERT"}[connection.vendor]
    key = "z" if by == "id" else sub_project.key
    again = SubProject(pk=sub_project.pk if by == "id" else None, pledge=mine.plan.pledge, key=key, whole=True)

    with pytest.raises(IntegrityError), transaction.atomic():
        insert(again, verb=verb)

    assert SubProject.objects.filter(pk=sub_project.pk, key="a", whole=False).exists()
