"""As under pytest, on the database that DATABASE_URL names: a copy that may be written to by many processes."""

from geumcheon.settings import environment
from geumcheon.settings.test import *  # noqa: F403 — settings modules are layered this way
from geumcheon.settings.test import DATABASES

# Seconds that a save waits for SQLite's only writer, where a test cannot wait as long as an officer.
if patience := environment.number("PATIENCE", 0, least=0, most=20):
    DATABASES["default"]["OPTIONS"] |= {"timeout": patience}

LOGGING = {"version": 1, "disable_existing_loggers": False}
