"""Tables emptied after a transactional test: guards are lifted for that one moment, in one transaction, and restored.

Loaded as a plugin by tests/conftest.py. Nothing outside tests and migrations lifts a guard.
"""

from contextlib import contextmanager

import pytest
from django.db import connections, transaction
from django.db.backends.base.operations import BaseDatabaseOperations

from pledges.guards import install, lift


@contextmanager
def guards_lifted(connection):
    """Whatever fails inside, the guards stand again afterwards: all of it is one transaction."""
    with transaction.atomic(using=connection.alias):
        lift(connection)
        yield
        install(connection)


def rewrite(rows, **values) -> None:
    """Another past than the one that was: rows of the history say so, whatever the guards say."""
    with guards_lifted(connections["default"]):
        rows.update(**values)


@pytest.fixture(autouse=True, scope="session")
def flush_past_the_guards():
    """Django's flush (DELETE on SQLite, TRUNCATE on PostgreSQL) passes; every other statement meets the guards."""
    flush = BaseDatabaseOperations.execute_sql_flush

    def flush_unguarded(self, sql_list):
        with guards_lifted(connections[self.connection.alias]):
            flush(self, sql_list)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", flush_unguarded)
        yield


@pytest.fixture
def strangers_connection(db):
    """A client that knows nothing of our settings connects so: on SQLite REPLACE then fires no DELETE trigger."""
    connection = connections["default"]
    yield from _pragma_off(connection) if connection.vendor == "sqlite" else [connection]


def _pragma_off(connection):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA recursive_triggers = OFF")
        yield connection
        cursor.execute("PRAGMA recursive_triggers = ON")
