"""The guards that stand after migrate are the guards declared, and those are the ones written out here."""

import pytest
from django.apps import apps
from django.db import connection, models

from pledges.guards import GUARDED_MODELS, GUARDS, InstallGuards, declared, standing
from pledges.models import ChangeRecord, ChangeSet, Plan

ROWS_OF_A_PLAN = [
    "plancooperation", "planfact", "plansection", "planitem", "itemlineage", "yearlytarget", "fundingline",
    "fundingamount", "statedfigure",
]  # fmt: skip
ROWS_OF_A_REVIEW = [
    "executionentry", "targetresult", "performancerecord", "recordamount", "indicator", "measurement", "evidence",
    "reviewstep",
]
NAMED = ["fundingsource", "department", "policyfield", "mayoralterm", "pledge"]
# Written out apart from the guards' own list, by what each engine needs.
EXPECTED = {
    "sqlite": [
        *(f"guard_{row}_{way}" for row in ["plan", *ROWS_OF_A_PLAN]
          for way in ["insert", "update", "delete", "replace", "displace"]),
        *(f"guard_{row}_{way}" for row in ROWS_OF_A_REVIEW
          for way in ["insert", "update", "delete", "replace", "displace"]),
        *(f"guard_{name}_{way}" for name in [*NAMED, "quarterlyreview"]
          for way in ["update", "delete", "replace", "displace"]),
        *(f"guard_{name}_{way}" for name in ["changeset", "changerecord", "subproject"]
          for way in ["update", "delete", "replace"]),
        *(f"guard_{name}_{way}" for name in ["accessrecord", "comment"] for way in ["update", "delete", "replace"]),
    ],
    "postgresql": [
        *(f"guard_{row}_{way}" for row in ["plan", *ROWS_OF_A_PLAN]
          for way in ["insert", "update", "delete", "truncate"]),
        *(f"guard_{row}_{way}" for row in ROWS_OF_A_REVIEW for way in ["insert", "update", "delete", "truncate"]),
        *(f"guard_{name}_{way}" for name in NAMED for way in ["update", "delete"]),
        *(f"guard_{name}_{way}" for name in ["changeset", "changerecord", "accessrecord", "comment", "quarterlyreview"]
          for way in ["update", "delete", "truncate"]),
        "guard_subproject_update", "guard_subproject_delete",
    ],
}  # fmt: skip


@pytest.mark.parametrize("engine", EXPECTED)
def test_the_declared_guards_are_these(engine):
    assert sorted(declared(engine)) == sorted(EXPECTED[engine])


@pytest.mark.parametrize("engine", EXPECTED)
def test_every_guard_has_a_name_of_its_own(engine):
    names = [guard.name for guard in GUARDS if engine in guard.engines]

    assert len(names) == len(set(names))


def test_every_guarded_table_is_that_of_a_model():
    tables = {model._meta.model_name: model._meta.db_table for model in apps.get_app_config("pledges").get_models()}

    assert [guard.table for guard in GUARDS] == [tables.get(guard.model) for guard in GUARDS]


def _rows_of(owner: type[models.Model]) -> set[str]:
    """Models whose rows go with a row of `owner`, at any depth."""
    own = {
        relation.related_model
        for relation in owner._meta.related_objects
        if relation.on_delete is models.CASCADE and relation.related_model is not owner
    }
    return {model._meta.model_name for model in own}.union(*map(_rows_of, own))


def test_no_table_of_a_plan_or_of_history_is_forgotten():
    assert _rows_of(Plan) == set(ROWS_OF_A_PLAN) <= GUARDED_MODELS
    assert {field.related_model for field in ChangeSet._meta.related_objects} == {ChangeRecord}


def test_after_migrate_every_declared_guard_stands(db):
    assert standing(connection) == sorted(EXPECTED[connection.vendor])


def test_taken_back_the_guards_are_gone_and_installing_twice_is_installing_once(db):
    operation = InstallGuards()
    with connection.cursor() as cursor:
        cursor.execute(_odd_trigger()[connection.vendor])

    with _editor() as editor:
        operation.database_backwards("pledges", editor, None, None)
    assert standing(connection) == []

    for _ in range(2):
        with _editor() as editor:
            operation.database_forwards("pledges", editor, None, None)
        assert standing(connection) == sorted(EXPECTED[connection.vendor])


def _odd_trigger():
    """A guard that an earlier release declared and this one does not know."""
    function = "CREATE FUNCTION guard_old() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
    trigger = "CREATE TRIGGER guard_old BEFORE UPDATE ON pledges_mayoralterm FOR EACH ROW "
    return {
        "sqlite": f"{trigger} BEGIN SELECT 1; END",
        "postgresql": f"{function} {trigger} EXECUTE FUNCTION guard_old()",
    }


class _editor:
    """As much of a schema editor as the operations ask for, inside the transaction of a test."""

    def __enter__(self):
        self.connection = connection
        return self

    def __exit__(self, *fault):
        return None
