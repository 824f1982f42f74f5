"""Emptying tables, which only tests do, lifts the guards for that moment and leaves them standing."""

import pytest
from django.db import DatabaseError, IntegrityError, connection

from pledges.guards import declared, standing
from pledges.models import Plan
from tests.support.guarded import make_world, run
from tests.support.tables import guards_lifted


def test_a_flush_empties_guarded_tables(transactional_db):
    """The rows left here are what the flush after this test must take away; the next test looks."""
    make_world().confirm()

    assert Plan.objects.filter(state="confirmed").count() == 1


def test_after_a_flush_the_guards_stand_and_refuse(transactional_db):
    assert Plan.objects.count() == 0
    assert standing(connection) == sorted(declared(connection.vendor))
    mine = make_world().confirm()

    with pytest.raises(IntegrityError, match="확정된 계획은 바꿀 수 없습니다"):
        Plan.objects.filter(pk=mine.plan.pk).update(title="고침")


def test_the_helper_lifts_every_guard(transactional_db):
    with guards_lifted(connection):
        assert standing(connection) == []


def test_a_flush_that_fails_leaves_the_guards_standing(transactional_db):
    with pytest.raises(DatabaseError), guards_lifted(connection):
        run("DELETE FROM no_such_table")

    assert standing(connection) == sorted(declared(connection.vendor))


def test_without_the_helper_tables_are_not_emptied(transactional_db):
    make_world().confirm()

    with pytest.raises(IntegrityError, match="확정된 계획은 바꿀 수 없습니다"):
        run({"sqlite": "DELETE FROM pledges_planfact", "postgresql": "TRUNCATE pledges_planfact"}[connection.vendor])
