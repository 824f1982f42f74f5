"""PostgreSQL: two connections at once, TRUNCATE, and a search path that lies in wait."""

from contextlib import closing

import psycopg2
import pytest
from django.db import IntegrityError, connection

from pledges.models import FundingAmount, PlanFact, PlanItem
from tests.support.guarded import OWNERS, make_world, run
from tests.support.senders import Sender

__test__ = connection.vendor == "postgresql"

PLAN = "확정된 계획은 바꿀 수 없습니다"
CONFIRM = "UPDATE pledges_plan SET state = 'confirmed' WHERE id = {plan}"
SPEND = "UPDATE pledges_fundingamount SET amount = 0 WHERE id = {amount}"
NAMES = {
    "source": "UPDATE pledges_fundingsource SET label = '고침' WHERE id = {source}",
    "lead": "UPDATE pledges_department SET name = '고침' WHERE id = {lead}",
    "helper": "UPDATE pledges_department SET name = '고침' WHERE id = {helper}",
    "field": "UPDATE pledges_policyfield SET name = '고침' WHERE id = {field}",
    "pledge": "UPDATE pledges_pledge SET code = '고침' WHERE id = {pledge}",
    "sub_project": "DELETE FROM pledges_subproject WHERE id = {sub_project}",
}


@pytest.fixture
def mine(transactional_db):
    return make_world()


@pytest.fixture
def keys(mine):
    named = {name: row.pk for name, row in mine.named.items()}
    rows = {"plan": mine.plan.pk, "amount": mine.rows["fundingamount"].pk, "fact": mine.rows["planfact"].pk}
    return named | rows | {"item": mine.rows["planitem"].pk}


@pytest.fixture
def connect(transactional_db):
    """connect() — one more connection to the same database, with a transaction of its own."""
    opened = []

    def another():
        one = psycopg2.connect(**connection.get_connection_params() | {"cursor_factory": None})
        opened.append(one)
        return one

    yield another
    for one in opened:
        one.close()


LATE = {
    "amount": SPEND,
    "added": "INSERT INTO pledges_planfact (plan_id, \"order\", label, text) VALUES ({plan}, 1, '위치', '')",
    "deleted": "DELETE FROM pledges_planfact WHERE id = {fact}",
    "the plan itself": "UPDATE pledges_plan SET title = '고침' WHERE id = {plan}",
    "the plan gone": "DELETE FROM pledges_plan WHERE id = {plan}",
    **NAMES,
}


@pytest.mark.parametrize("what", LATE)
def test_a_change_begun_during_the_confirmation_waits_and_is_refused(keys, connect, what):
    confirming = connect()
    with confirming, confirming.cursor() as cursor:
        cursor.execute(CONFIRM.format(**keys))
        late = Sender(connect(), LATE[what].format(**keys))
        assert late.is_waiting_for_a_lock()

    assert isinstance(late.end(), psycopg2.errors.RestrictViolation)


@pytest.mark.parametrize("what", ["amount", "added", "deleted"])
def test_a_confirmation_waits_for_a_change_under_way(mine, keys, connect, what):
    changing = connect()
    with changing, changing.cursor() as cursor:
        cursor.execute(LATE[what].format(**keys))
        confirming = Sender(connect(), CONFIRM.format(**keys))
        assert confirming.is_waiting_for_a_lock()

    assert confirming.end() is None
    mine.plan.refresh_from_db()
    assert mine.plan.state == "confirmed"


def test_an_item_does_not_leave_under_an_amount_that_is_changing(mine, keys, connect):
    """Else it could come to rest in a plan that is confirmed before the amount lands."""
    elsewhere = make_world().plan
    changing = connect()
    with changing, changing.cursor() as cursor:
        cursor.execute(SPEND.format(**keys))
        moving = Sender(connect(), f"UPDATE pledges_planitem SET plan_id = {elsewhere.pk} WHERE id = {keys['item']}")
        assert moving.is_waiting_for_a_lock()

    assert moving.end() is None
    assert PlanItem.objects.get(pk=keys["item"]).plan == elsewhere


def test_a_repeatable_reader_from_before_the_confirmation_is_refused(keys, connect):
    early = connect()
    early.set_session(isolation_level="REPEATABLE READ")
    with closing(early.cursor()) as cursor:
        cursor.execute("SELECT state FROM pledges_plan")
        run(CONFIRM.format(**keys))

        with pytest.raises(psycopg2.errors.SerializationFailure):
            cursor.execute(SPEND.format(**keys))
    assert FundingAmount.objects.get().amount == 424_000_000


@pytest.mark.parametrize("table", ["plan", *OWNERS, "changeset", "changerecord"])
def test_a_guarded_table_is_never_truncated(mine, table):
    with pytest.raises(IntegrityError) as refused:
        run(f"TRUNCATE pledges_{table} CASCADE")

    assert f"guard_{table}_truncate()" in refused.value.__cause__.diag.context  # its own guard, not a child's


@pytest.mark.parametrize("table", ["subproject", "pledge", "department", "fundingsource", "mayoralterm"])
def test_a_table_that_plans_name_is_not_truncated_since_theirs_are_not(mine, table):
    with pytest.raises(IntegrityError, match=f"({PLAN}|변경 이력은|확정된 점검은)"):
        run(f"TRUNCATE pledges_{table} CASCADE")

    assert PlanFact.objects.count() == 1


def test_a_temporary_table_of_the_same_name_deceives_no_guard(mine, keys, connect):
    mine.confirm()
    with closing(connect().cursor()) as cursor:
        cursor.execute("CREATE TEMP TABLE pledges_plan AS SELECT id, 'draft' AS state FROM public.pledges_plan")

        with pytest.raises(psycopg2.errors.RestrictViolation, match=PLAN):
            cursor.execute(SPEND.format(**keys))
