"""Where the rows live: an SQLite file unless DATABASE_URL names another place. Both engines keep the same promises."""

import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

# Before 3.51.3 the write-ahead log could corrupt the file when it was reset.
JOURNAL = "WAL" if sqlite3.sqlite_version_info >= (3, 51, 3) else "DELETE"
SQLITE_OPTIONS = {
    # Read first, write later loses writes to "database is locked"; IMMEDIATE waits its turn instead.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        f"PRAGMA journal_mode={JOURNAL};"
        "PRAGMA synchronous=FULL;"  # NORMAL may lose the last commits on a power cut
        "PRAGMA recursive_triggers=ON;"  # or REPLACE slips past the append-only triggers
        "PRAGMA journal_size_limit=67108864;"
    ),
}
POSTGRES_OPTIONS = "-c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"
POSTGRES = {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
SCHEMES = {"sqlite": "sqlite", "postgres": "postgres", "postgresql": "postgres"}


def database(url: str, data_dir: Path) -> dict:
    """Django's DATABASES["default"] for an address; data_dir keeps the SQLite file when there is none."""
    if not url:
        return _sqlite({"ENGINE": "django.db.backends.sqlite3", "NAME": str(data_dir / "db.sqlite3")})
    engine = SCHEMES.get(_scheme(url))
    if engine is None:
        raise ImproperlyConfigured("DATABASE_URL: sqlite:///경로 또는 postgres://사용자:암호@서버/이름 꼴로 적습니다.")
    config = environ.Env.db_url_config(url)
    if not config["NAME"]:
        raise ImproperlyConfigured("DATABASE_URL: 데이터베이스 이름이 없습니다.")
    return _sqlite(config) if engine == "sqlite" else _postgres(config)


def _scheme(url: str) -> str:
    """The word before "://"; an address that cannot be read has none."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 — refuses a port that is no number
    except ValueError:
        return ""
    return parts.scheme if "://" in url else ""


def _sqlite(config: dict) -> dict:
    return {**config, "OPTIONS": SQLITE_OPTIONS}


def _postgres(config: dict) -> dict:
    given = config.pop("OPTIONS", {})
    options = f"{POSTGRES_OPTIONS} {given.get('options', '')}".strip()
    return {**config, **POSTGRES, "OPTIONS": {**given, "options": options}}
