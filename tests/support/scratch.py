"""A database that other processes may write to: a copy of the test database as it stands empty, its guards included."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection


@contextmanager
def scratch_database(folder: Path, name: str = "scratch"):
    """Its address as DATABASE_URL says it; it is gone with the block. No transaction may be open."""
    if connection.vendor == "sqlite":
        path = folder / f"{name}.sqlite3"
        connection.ensure_connection()
        with closing(sqlite3.connect(path)) as copy:
            connection.connection.backup(copy)
        yield f"sqlite:///{path}"
        return
    creation = connection.creation
    creation.clone_test_db(name, verbosity=0, autoclobber=True)
    own = creation.get_test_db_clone_settings(name)["NAME"]
    try:
        yield urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{own}").geturl()
    finally:
        creation.destroy_test_db(verbosity=0, suffix=name)


def of_scratch(address: str, folder: Path, patience: int = 25) -> dict[str, str]:
    """The environment of a process that works on it; `patience`: seconds that its saves wait for others."""
    mine = {"DATABASE_URL": address, "DATA_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "tests.endurance.settings"}
    return {**os.environ, **mine, "PATIENCE": str(patience)}


def begun(module: str, *words: str, env: dict[str, str]) -> subprocess.Popen:
    """A process of its own that runs the module; what it prints is read line by line."""
    command = [sys.executable, "-m", module, *words]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, cwd=settings.BASE_DIR, env=env, **pipes)
