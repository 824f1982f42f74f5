"""The guards as steps of a migration: lifted before a guarded table is altered, installed again after it.

SQLite alters a table by building it anew, which drops its triggers without a word and fails where another table's
trigger names it. So a migration that touches one of GUARDED_MODELS begins with LiftGuards() and ends with
InstallGuards().
"""

from django.db.migrations.operations.base import Operation

from . import postgresql, sqlite
from .catalogue import declared
from .guard import Guard

ENGINES = {"sqlite": sqlite, "postgresql": postgresql}


def standing(connection) -> list[str]:
    """Names of the guards that stand in this database, sorted."""
    with connection.cursor() as cursor:
        return ENGINES[connection.vendor].standing(cursor)


def lift(connection) -> None:
    """Take every guard away, declared or not. Safe to run again."""
    with connection.cursor() as cursor:
        ENGINES[connection.vendor].lift(cursor)


def install(connection) -> None:
    """Make the declared guards stand, and no other. Safe to run again.

    A guard of a table or a column that a later migration makes is left out here; that migration installs it.
    """
    lift(connection)
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        guards = [guard for guard in declared(connection.vendor).values() if guard.table in tables]
        has_columns = _columns_stand(connection, cursor)
        ENGINES[connection.vendor].install(cursor, [guard for guard in guards if has_columns(guard)])


def _columns_stand(connection, cursor):
    def stand(guard: Guard) -> bool:
        if not guard.columns:
            return True
        there = {each.name for each in connection.introspection.get_table_description(cursor, guard.table)}
        return there.issuperset(guard.columns)

    return stand


class InstallGuards(Operation):
    """Last in a migration; taken back, it lifts them."""

    reduces_to_sql = False
    atomic = True

    def state_forwards(self, app_label, state):
        """Triggers are no part of the models."""

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        install(schema_editor.connection)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        lift(schema_editor.connection)

    def describe(self):
        return "Install the guards of history and confirmed plans"


class LiftGuards(InstallGuards):
    """First in a migration; taken back, it installs them."""

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        lift(schema_editor.connection)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        install(schema_editor.connection)

    def describe(self):
        return "Lift the guards of history and confirmed plans"
