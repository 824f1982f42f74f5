"""Ways to reach a row past the pages: what an officer with a database client, or code in a hurry, could send.

`mine` is the world whose plan is or is not confirmed, `other` a draft beside it with one row of another key.
"""

from django.db import connection

from .guarded import OWNERS, insert, owner_value, run, second_row


def table(mine, model: str) -> str:
    return mine.rows[model]._meta.db_table


def save(mine, other, model):
    mine.rows[model].save()


def update_in_place(mine, other, model):
    run(f"UPDATE {table(mine, model)} SET id = id WHERE id = %s", mine.rows[model].pk)


def delete(mine, other, model):
    run(f"DELETE FROM {table(mine, model)} WHERE id = %s", mine.rows[model].pk)


def add(mine, other, model):
    second_row(mine, model).save()


def add_in_bulk(mine, other, model):
    type(mine.rows[model]).objects.bulk_create([second_row(mine, model)])


def move_out(mine, other, model):
    _move(mine, model, mine.rows[model].pk, owner_value(other, model))


def move_in(mine, other, model):
    _move(mine, model, other.rows[model].pk, owner_value(mine, model))


def upsert(mine, other, model):
    """Another plan's row, under the key of mine."""
    owner = f"{OWNERS[model]}_id"
    insert(_disguised(mine, other, model), tail=f"ON CONFLICT (id) DO UPDATE SET {owner} = excluded.{owner}")


def replace(mine, other, model):
    insert(_disguised(mine, other, model), verb="INSERT OR REPLACE")


def displace(mine, other, model):
    """An UPDATE that gives another plan's row my key, and mine to nobody."""
    ids = (mine.rows[model].pk, other.rows[model].pk)
    run(f"UPDATE OR REPLACE {table(mine, model)} SET id = %s WHERE id = %s", *ids)


def add_or_ignore(mine, other, model):
    insert(second_row(mine, model), verb="INSERT OR IGNORE")


def update_or_ignore(mine, other, model):
    run(f"UPDATE OR IGNORE {table(mine, model)} SET id = id WHERE id = %s", mine.rows[model].pk)


def _move(mine, model, pk, owner):
    run(f"UPDATE {table(mine, model)} SET {OWNERS[model]}_id = %s WHERE id = %s", owner, pk)


def _disguised(mine, other, model):
    row = other.rows[model]
    row.pk = mine.rows[model].pk
    return row


ANYWHERE = (save, update_in_place, delete, add, add_in_bulk, move_out, move_in, upsert)
ON_SQLITE = (replace, displace, add_or_ignore, update_or_ignore)
ATTEMPTS = ANYWHERE + (ON_SQLITE if connection.vendor == "sqlite" else ())
