"""As under pytest, on the database that DATABASE_URL names: a copy that may be written to by many processes."""

from geumcheon.settings import environment
from geumcheon.settings.test import *  # noqa: F403 — settings modules are layered this way
from geumcheon.settings.test import DATABASES

# Seconds that a save waits for others: fewer where a test waits for the end, more where a slow machine may be busy.
if patience := environment.number("PATIENCE", 0, least=0, most=25):
    options = DATABASES["default"]["OPTIONS"]
    if "timeout" in options:
        DATABASES["default"]["OPTIONS"] = options | {"timeout": patience}
    else:
        longer = f"{options['options']} -c lock_timeout={patience}s"
        DATABASES["default"]["OPTIONS"] = options | {"options": longer}

LOGGING = {"version": 1, "disable_existing_loggers": False}
