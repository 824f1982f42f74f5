"""Reading one state of the database, whatever others save meanwhile: an export's sums tie with its cells."""

from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def one_state():
    """All queries inside see the same rows; nothing is written here.

    Inside another transaction its own rules hold: the state was chosen where that began.
    """
    if connection.in_atomic_block:
        yield
        return
    with _waiting_for_nobody(), transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


@contextmanager
def _waiting_for_nobody():
    """On SQLite a plain BEGIN: IMMEDIATE would make a reader wait for writers, and they for it."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()  # which sets the mode from the settings
    mode, connection.transaction_mode = connection.transaction_mode, None
    try:
        yield
    finally:
        connection.transaction_mode = mode
