"""History is append-only: a save once recorded stays, whatever is sent after it."""

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import IntegrityError, connection, transaction

from pledges.models import ChangeRecord, ChangeSet
from tests.support.guarded import contents, insert, run

REFUSAL = "변경 이력은 바꾸거나 지울 수 없습니다"
BATCH = UUID("00000000-0000-0000-0000-000000000001")


def make_set(version: int) -> ChangeSet:
    """One save of a plan, not yet stored."""
    snapshot = json.dumps({"title": "마을 공동체"})
    return ChangeSet(
        at=datetime(2021, 6, 30, tzinfo=UTC), who="총괄 담당", origin="시험", batch=BATCH, aggregate="plan",
        identity="7:주민참여-1 · plan 0", version=version, snapshot=snapshot,
    )  # fmt: skip


@pytest.fixture
def history(strangers_connection):
    """A recorded save with one field, by the name of its model."""
    change_set = make_set(1)
    change_set.save()
    record = ChangeRecord.objects.create(change_set=change_set, field="title", before='"마을"', after='"마을 공동체"')
    return {"changeset": change_set, "changerecord": record}


def further(row):
    """A row like that one, under the next key."""
    if isinstance(row, ChangeSet):
        return make_set(2)
    return ChangeRecord(change_set=row.change_set, field="period_first", after='"2018-07"')


def save(row):
    row.save()


def update_in_place(row):
    run(f"UPDATE {row._meta.db_table} SET id = id WHERE id = %s", row.pk)


def update(row):
    field = "reason" if isinstance(row, ChangeSet) else "after"
    type(row).objects.filter(pk=row.pk).update(**{field: "고침"})


def update_in_bulk(row):
    field = "reason" if isinstance(row, ChangeSet) else "after"
    type(row).objects.bulk_update([row], [field])


def delete(row):
    run(f"DELETE FROM {row._meta.db_table} WHERE id = %s", row.pk)


def delete_everything(row):
    type(row).objects.all()._raw_delete("default")


def upsert(row):
    other = further(row)
    other.pk = row.pk
    insert(other, tail="ON CONFLICT (id) DO UPDATE SET id = excluded.id")


def upsert_in_bulk(row):
    field = "snapshot" if isinstance(row, ChangeSet) else "after"
    type(row).objects.bulk_create([row], update_conflicts=True, unique_fields=["id"], update_fields=[field])


def replace(row):
    other = further(row)
    other.pk = row.pk
    insert(other, verb="INSERT OR REPLACE")


def truncate(row):
    run("SET CONSTRAINTS ALL IMMEDIATE")  # or rows just inserted hold the table
    run(f"TRUNCATE {row._meta.db_table} CASCADE")


ANYWHERE = (save, update_in_place, update, update_in_bulk, delete, delete_everything, upsert, upsert_in_bulk)
WAYS = ANYWHERE + {"sqlite": (replace,), "postgresql": (truncate,)}[connection.vendor]


@pytest.mark.parametrize("model", ["changeset", "changerecord"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_history_refuses(history, model, way):
    row = history[model]
    before = contents(type(row).objects.all())

    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        way(row)

    assert contents(type(row).objects.all()) == before


@pytest.mark.parametrize("model", ["changeset", "changerecord"])
def test_history_grows(history, model):
    row = history[model]

    further(row).save()

    assert type(row).objects.count() == 2


def test_a_version_recorded_twice_is_refused_and_never_replaced(history):
    verb = {"sqlite": "INSERT OR REPLACE", "postgresql": "INSERT"}[connection.vendor]
    again = make_set(1)
    again.reason = "고침"

    with pytest.raises(IntegrityError), transaction.atomic():
        insert(again, verb=verb)

    assert ChangeSet.objects.get().reason == ""
