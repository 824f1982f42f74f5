"""Later migrations: what touches a guarded table lifts the guards first and installs them last."""

import pytest
from django.db import connection, migrations, models
from django.db.migrations.loader import MigrationLoader

from pledges.guards import GUARDED_MODELS, InstallGuards, LiftGuards, declared, standing


class WidenLabel(migrations.Migration):
    operations = [
        LiftGuards(),
        migrations.AlterField("planfact", "label", models.CharField("항목", max_length=61)),
        migrations.AlterField("plan", "title", models.CharField("공약명", max_length=201, blank=True)),
        InstallGuards(),
    ]


def frame_is_missing(migration: migrations.Migration) -> bool:
    """A migration touches a guarded table and does not lift the guards first and install them last."""
    operations = migration.operations
    if not any(_touches(operation) for operation in operations):
        return False
    return not (type(operations[0]) is LiftGuards and type(operations[-1]) is InstallGuards)


def _touches(operation) -> bool:
    """RunSQL and RunPython meet the guards, as they should; tests of what stands after migrate see what they drop."""
    where = ("model_name",) if hasattr(operation, "model_name") else ("name", "old_name", "new_name")
    return any(getattr(operation, name, "").lower() in GUARDED_MODELS for name in where)


def test_every_later_migration_that_touches_a_guarded_table_lifts_and_installs():
    loader = MigrationLoader(None)
    later = [m for (app, name), m in loader.disk_migrations.items() if app == "pledges" and name > "0002_~"]

    assert [migration.name for migration in later if frame_is_missing(migration)] == []


ALTER = migrations.AddField("PlanFact", "note", models.TextField(default=""))
ELSEWHERE = migrations.AddField("notice", "plan", models.TextField(default=""))


@pytest.mark.parametrize(
    ("operations", "missing"),
    [
        ([ALTER], True),
        ([LiftGuards(), ALTER], True),
        ([ALTER, InstallGuards()], True),
        ([LiftGuards(), ALTER, InstallGuards()], False),
        ([ELSEWHERE], False),
        ([migrations.DeleteModel("Plan")], True),
        ([migrations.RenameModel("Plan", "Scheme")], True),
        ([migrations.RunSQL("SELECT 1")], False),
        ([migrations.RemoveConstraint("plan", "plan_version_counts")], True),
    ],
)
def test_the_walk_sees_a_frame_that_is_missing(operations, missing):
    migration = migrations.Migration("0003_x", "pledges")
    migration.operations = operations

    assert frame_is_missing(migration) is missing


def test_a_table_altered_inside_the_frame_keeps_its_guards_both_ways(transactional_db):
    before = MigrationLoader(connection).project_state()
    migration = WidenLabel("0003_x", "pledges")

    with connection.schema_editor() as editor:
        after = migration.apply(before.clone(), editor)
    assert standing(connection) == sorted(declared(connection.vendor))

    assert after.models["pledges", "planfact"].fields["label"].max_length == 61
    with connection.schema_editor() as editor:
        migration.unapply(before.clone(), editor)
    assert standing(connection) == sorted(declared(connection.vendor))
