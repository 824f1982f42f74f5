"""Grants are written by one verb, with their history, and nobody overwrites another."""

import json

import pytest
from django.core.exceptions import ValidationError

from pledges.actions.locking import Stale
from pledges.models import ChangeSet
from tests.support.dongs import ACTOR, change, give, grant
from villages.actions.grants import remove_grant, save_grant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("dongs")]


def history() -> list[ChangeSet]:
    return list(ChangeSet.objects.filter(aggregate="grant").order_by("pk"))


def test_a_new_grant_is_remembered():
    row = give("독1", 44_000, year=2022, projects=3)

    last = history()[-1]
    assert (row.version, row.decided) == (1, 44_000_000)
    assert (last.version, last.who, last.pledge) == (1, "시험", None)
    assert json.loads(last.snapshot) == {
        "village": "독산1동", "programme": "주민자치활동 지원사업", "year": 2022,
        "decided": 44_000_000, "paid": None, "projects": 3,
    }  # fmt: skip


def test_a_change_raises_the_version_and_says_what_it_was():
    change("독1", 71_000)

    last = history()[-1]
    records = [(each.field, each.before, each.after) for each in last.records.all()]
    assert (grant("독1").decided, grant("독1").version, last.version) == (71_000_000, 2, 2)
    assert records == [("decided", "70000000", "71000000")]


def test_a_grant_saved_as_it_was_leaves_no_trace():
    before = len(history())

    change("독1", 70_000)

    assert (grant("독1").version, len(history())) == (1, before)


def test_who_saw_an_older_version_does_not_overwrite():
    mine = grant("독1")
    change("독1", 71_000)
    before = len(history())
    mine.decided = 72_000_000

    with pytest.raises(Stale):
        save_grant(mine, actor=ACTOR, seen=1)
    assert (grant("독1").decided, len(history())) == (71_000_000, before)


def test_a_grant_stays_what_it_is_a_grant_of():
    row = grant("독1")
    row.year = 2030

    with pytest.raises(ValueError, match="stays"):
        save_grant(row, actor=ACTOR, seen=1)


def test_a_grant_taken_away_keeps_its_history_and_counts_on():
    remove_grant(grant("독1"), actor=ACTOR, seen=1, reason="잘못 입력")
    again = give("독1", 70_000, year=2019, projects=6)

    old, new = history()[-2:]
    assert (old.version, old.snapshot, old.reason) == (2, "null", "잘못 입력")
    assert (new.version, again.version) == (3, 3)


def test_a_grant_of_less_than_nothing_is_refused():
    with pytest.raises(ValidationError):
        give("독1", -1, year=2022)


def test_a_grant_that_says_nothing_is_refused():
    with pytest.raises(ValidationError, match="적어도 하나"):
        give("독1", None, year=2022)
