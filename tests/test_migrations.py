"""No model changes without its migration, and a migrated database is the one the models describe."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def test_every_model_change_has_its_migration(db):
    try:
        call_command("makemigrations", "--check", "--dry-run", verbosity=1)
    except SystemExit:
        pytest.fail("a model differs from its migrations: run makemigrations -n <what_holds>")


def test_a_fresh_database_has_nothing_left_to_migrate(db):
    executor = MigrationExecutor(connection)

    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []
