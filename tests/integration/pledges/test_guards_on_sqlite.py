"""SQLite met from outside: a plain connection with none of our settings, foreign keys and recursive triggers off."""

import sqlite3

import pytest
from django.db import connection

from pledges.models import FundingAmount
from tests.support.guarded import make_world

__test__ = connection.vendor == "sqlite"

PLAN = "확정된 계획은 바꿀 수 없습니다"


@pytest.fixture
def stranger(transactional_db, tmp_path):
    """A plain connection to a copy of the database, which holds one confirmed plan, key 1 in every table."""
    make_world().confirm()
    with sqlite3.connect(tmp_path / "copy.sqlite3") as plain:
        connection.connection.backup(plain)
    plain.isolation_level = None
    yield plain
    plain.close()


def key_of(stranger, table: str) -> int:
    return stranger.execute(f"SELECT id FROM {table} ORDER BY id LIMIT 1").fetchone()[0]


def test_the_stranger_has_none_of_our_settings(stranger):
    pragmas = [stranger.execute(f"PRAGMA {name}").fetchone()[0] for name in ("recursive_triggers", "foreign_keys")]

    assert pragmas == [0, 0]


def test_our_own_connections_fire_delete_triggers_for_replace_too(db):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA recursive_triggers")

        assert cursor.fetchone()[0] == 1


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [
        ("UPDATE pledges_plan SET state = 'draft'", PLAN),
        ("UPDATE OR REPLACE pledges_fundingamount SET amount = 0", PLAN),
        ("UPDATE OR IGNORE pledges_fundingamount SET amount = 0", PLAN),
        ("DELETE FROM pledges_fundingamount", PLAN),
        ("DELETE FROM pledges_plan", PLAN),
        ("INSERT OR REPLACE INTO pledges_plan SELECT * FROM pledges_plan", PLAN),
        ("INSERT OR IGNORE INTO pledges_plan SELECT * FROM pledges_plan", PLAN),
        ("REPLACE INTO pledges_planfact SELECT * FROM pledges_planfact", PLAN),
        ("REPLACE INTO pledges_fundingamount SELECT * FROM pledges_fundingamount", PLAN),
        ("REPLACE INTO pledges_department SELECT * FROM pledges_department", "부서는 이름을"),
        ("REPLACE INTO pledges_pledge SELECT * FROM pledges_pledge", "공약은 기수와 번호를"),
        ("REPLACE INTO pledges_subproject SELECT * FROM pledges_subproject", "세부사업의 키와 소속 공약은"),
        ("DELETE FROM pledges_fundingsource", "재원은 이름을"),
        ("DELETE FROM pledges_subproject", "확정된 계획에 있는 세부사업은"),
    ],
)
def test_a_stranger_is_refused(stranger, sql, refusal):
    before = list(stranger.iterdump())

    with pytest.raises(sqlite3.IntegrityError, match=refusal):
        stranger.execute(sql)

    assert list(stranger.iterdump()) == before


def test_a_temporary_table_of_the_same_name_deceives_no_guard(stranger):
    key = key_of(stranger, "pledges_fundingamount")
    stranger.execute("CREATE TEMP TABLE pledges_plan AS SELECT id, 'draft' AS state FROM main.pledges_plan")

    with pytest.raises(sqlite3.IntegrityError, match=PLAN):
        stranger.execute("UPDATE pledges_fundingamount SET amount = 0 WHERE id = ?", [key])


def test_a_second_connection_waits_for_the_confirmation_and_is_refused(transactional_db, tmp_path):
    make_world()
    path = tmp_path / "two.sqlite3"
    with sqlite3.connect(path) as plain:
        connection.connection.backup(plain)
    confirming = sqlite3.connect(path, isolation_level=None)
    writing = sqlite3.connect(path, isolation_level=None, timeout=0.1)

    confirming.execute("BEGIN IMMEDIATE")
    confirming.execute("UPDATE pledges_plan SET state = 'confirmed'")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        writing.execute("UPDATE pledges_fundingamount SET amount = 0")
    confirming.execute("COMMIT")

    with pytest.raises(sqlite3.IntegrityError, match=PLAN):
        writing.execute("UPDATE pledges_fundingamount SET amount = 0")
    assert FundingAmount.objects.get().amount == 424_000_000
    for open_connection in (plain, confirming, writing):
        open_connection.close()
