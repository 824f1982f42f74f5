"""What each engine promises, asked of the open connection itself."""

from django.db import connection

from geumcheon.settings.database import POSTGRES, database

SQLITE = {
    "PRAGMA synchronous": 2,  # FULL
    "PRAGMA recursive_triggers": 1,
    "PRAGMA foreign_keys": 1,
    "PRAGMA busy_timeout": 20_000,
    "PRAGMA journal_size_limit": 67_108_864,
}
POSTGRESQL = {
    "SHOW lock_timeout": "5s",
    "SHOW statement_timeout": "30s",
    "SHOW idle_in_transaction_session_timeout": "1min",
    "SHOW transaction_isolation": "read committed",
    "SHOW server_encoding": "UTF8",
}


def answer(question: str):
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]


def test_the_connection_keeps_its_promises(db):
    promised = SQLITE if connection.vendor == "sqlite" else POSTGRESQL

    assert {question: answer(question) for question in promised} == promised


def test_korean_sorts_the_same_on_both_engines(db):
    rows = "SELECT '시흥1동' AS name UNION SELECT '가산동' UNION SELECT 'A동' UNION SELECT '독산1동'"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT name FROM ({rows}) AS villages ORDER BY name")

        assert [name for (name,) in cursor.fetchall()] == ["A동", "가산동", "독산1동", "시흥1동"]


def test_sqlite_waits_for_its_turn_before_it_reads(tmp_path):
    options = database("", tmp_path)["OPTIONS"]

    assert options["transaction_mode"] == "IMMEDIATE"
    assert database(f"sqlite:///{tmp_path}/other.sqlite3", tmp_path)["OPTIONS"] == options


def test_an_address_of_postgresql_keeps_its_own_options(tmp_path):
    config = database("postgresql://gu:secret@db.local:5433/pledges?options=-c%20work_mem=8MB", tmp_path)

    assert (config["HOST"], config["PORT"], config["NAME"]) == ("db.local", 5433, "pledges")
    assert config["OPTIONS"]["options"].startswith("-c lock_timeout=5s")
    assert config["OPTIONS"]["options"].endswith("-c work_mem=8MB")
    assert POSTGRES.items() <= config.items()
