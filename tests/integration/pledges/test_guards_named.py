"""What a confirmed plan names keeps its name and stays: sources, departments, fields and pledges."""

import pytest
from django.db import IntegrityError, connection, transaction

from pledges.models import MayoralTerm
from tests.support.guarded import contents, insert, make_world, run
from tests.support.undone import rolled_back

# By what the plan of a world names it: its column, and the refusal.
NAMED = {
    "source": ("label", "확정된 계획에 쓰인 재원은 이름을"),
    "lead": ("name", "확정된 계획에 쓰인 부서는 이름을"),
    "helper": ("name", "확정된 계획에 쓰인 부서는 이름을"),
    "field": ("name", "확정된 계획에 쓰인 분야는 이름을"),
    "pledge": ("code", "확정된 계획이 있는 공약은 기수와 번호를"),
}


@pytest.fixture
def mine(strangers_connection):
    return make_world()


@pytest.fixture
def other(mine):
    return make_world()


def rename(mine, other, column):
    run(f'UPDATE {mine._meta.db_table} SET "{column}" = %s WHERE id = %s', "새 이름", mine.pk)


def renumber(mine, other, column):
    run(f"UPDATE {mine._meta.db_table} SET id = 9999 WHERE id = %s", mine.pk)


def delete(mine, other, column):
    run(f"DELETE FROM {mine._meta.db_table} WHERE id = %s", mine.pk)


def replace_by_key(mine, other, column):
    other.pk = mine.pk
    setattr(other, column, "새 이름")
    insert(other, verb="INSERT OR REPLACE")


def replace_by_name(mine, other, column):
    other.pk = None
    setattr(other, column, getattr(mine, column))
    insert(other, verb="INSERT OR REPLACE")


def displace(mine, other, column):
    sql = f'UPDATE OR REPLACE {mine._meta.db_table} SET "{column}" = %s WHERE id = %s'
    run(sql, getattr(mine, column), other.pk)


WAYS = (rename, renumber, delete)
if connection.vendor == "sqlite":
    WAYS += (replace_by_key, replace_by_name, displace)


@pytest.mark.parametrize("what", NAMED)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_what_a_draft_names_takes(mine, other, what, way):
    with rolled_back():
        way(mine.named[what], other.named[what], NAMED[what][0])


@pytest.mark.parametrize("what", NAMED)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_what_a_confirmed_plan_names_refuses(mine, other, what, way):
    row = mine.confirm().named[what]
    column, refusal = NAMED[what]
    before = contents(type(row).objects.all())

    with pytest.raises(IntegrityError, match=refusal), transaction.atomic():
        way(row, other.named[what], column)

    assert contents(type(row).objects.all()) == before


def test_what_only_sorts_or_groups_stays_free(mine):
    named = mine.confirm().named
    for what, column, value in [
        ("source", "order", 5), ("source", "level", "metropolitan"), ("lead", "kind", "managing"),
        ("field", "order", 5), ("pledge", "status_text", "정상추진"), ("pledge", "version", 2),
    ]:  # fmt: skip
        setattr(named[what], column, value)
        named[what].save()

        named[what].refresh_from_db()
        assert getattr(named[what], column) == value


def test_a_pledge_stays_in_its_term(mine):
    pledge = mine.confirm().named["pledge"]
    pledge.term = MayoralTerm.objects.create(ordinal=8, first_year=2022, last_year=2026, slug="8")

    with pytest.raises(IntegrityError, match=NAMED["pledge"][1]), transaction.atomic():
        pledge.save()


@pytest.mark.parametrize("column", ["ordinal", "first_year", "last_year"])
def test_the_years_of_a_term_move_until_a_plan_of_it_is_confirmed(mine, column):
    term = mine.named["pledge"].term
    sql = f'UPDATE {MayoralTerm._meta.db_table} SET "{column}" = "{column}" + 1 WHERE id = %s'
    with rolled_back():
        run(sql, term.pk)
    mine.confirm()

    with pytest.raises(IntegrityError, match="햇수와 기수를 바꾸거나"), transaction.atomic():
        run(sql, term.pk)


def test_the_address_of_a_term_stays_free(mine):
    term = mine.confirm().named["pledge"].term

    run(f"UPDATE {MayoralTerm._meta.db_table} SET slug = %s WHERE id = %s", "7-2018", term.pk)
