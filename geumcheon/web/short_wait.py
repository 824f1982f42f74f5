"""Writing where nobody should wait: on SQLite a page must not hang on somebody else's long save."""

from contextlib import contextmanager

from django.conf import settings
from django.db import connection

PATIENCE = 200
"""Milliseconds."""


@contextmanager
def not_waiting():
    """Inside, a lock that somebody else holds is given up on soon (OperationalError). PostgreSQL has its own limit."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    connection.connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    try:
        yield
    finally:
        usual = int(settings.DATABASES["default"]["OPTIONS"]["timeout"] * 1000)
        connection.connection.execute(f"PRAGMA busy_timeout = {usual}")
