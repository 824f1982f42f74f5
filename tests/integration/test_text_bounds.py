"""No text is longer than its column says, on either engine: SQLite holds no varchar, PostgreSQL no text."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, models, transaction
from django.db.models.functions import Length

from pledges.actions.history import Actor, changes
from pledges.actions.refusals import Refused
from pledges.card_file import Refused as FileRefused
from pledges.guards import lift
from pledges.models import ChangeSet, Measurement, Pledge, RequestStep
from tests.cards.small import changed
from tests.support.register import ACTOR, take, take_real
from tests.support.text_columns import checks_of, closed_columns, standing, text_columns

pytestmark = pytest.mark.django_db

SAID = r"[\d,]+자 이하로 적어 주십시오\.$"
FULL_BY_KIND = {"SHA-256", "열쇠", "검산한 카드의 지문"}
"""Marks that are always as long as their column."""


def test_every_column_of_text_is_bounded_in_the_database():
    bounded = standing().keys() | closed_columns()
    loose = [
        f"{model.__name__}.{field.name}"
        for model, field in text_columns()
        if (model._meta.db_table, field.column) not in bounded
    ]

    assert loose == []


def test_the_bound_of_a_column_is_the_one_of_its_field():
    bounds = standing()
    differ = [
        f"{model.__name__}.{field.name}"
        for model, field in text_columns()
        if field.max_length and bounds.get((model._meta.db_table, field.column), field.max_length) != field.max_length
    ]

    assert differ == []


def test_what_is_too_long_is_told_in_words_that_name_the_bound():
    bounded = [(bound, model, field) for model, field in text_columns() for bound in checks_of(model, field, "length")]
    silent = [bound.name for bound, *place in bounded if not re.search(SAID, _told(bound, *place))]

    assert len(bounded) > 100
    assert silent == []


def _told(bound: models.CheckConstraint, model, field) -> str:
    """What the constraint says of a text one sign too long; of a number, all of its digits."""
    most = standing()[model._meta.db_table, field.column]
    try:
        bound.validate(model, model(**{field.name: "1" * (most + 1)}))
    except ValidationError as error:
        return error.messages[0]
    return ""


@pytest.fixture
def real(db) -> Pledge:
    return take_real()


def test_the_real_card_has_room_to_grow_twice(real):
    bounds = standing()
    tight = []
    for model, field in text_columns():
        most = bounds.get((model._meta.db_table, field.column), 0)
        longest = model.objects.aggregate(longest=models.Max(Length(field.name)))["longest"] or 0
        if most >= 60 and field.verbose_name not in FULL_BY_KIND and 2 * longest > most:
            tight.append(f"{model.__name__}.{field.name}: {longest} of {most}")

    assert tight == []


def test_sql_that_writes_too_long_a_text_is_refused(real):
    RequestStep.objects.create(request=real.requests.first(), order=99, step="심의", on="2021", by="가" * 200)
    lift(connection)  # else a guard would speak first

    for model, column in ((RequestStep, "by"), (Measurement, "label"), (ChangeSet, "origin")):
        statement = f'UPDATE "{model._meta.db_table}" SET "{column}" = %s'
        assert model.objects.exists()
        with connection.cursor() as sql, pytest.raises(DatabaseError, match="too long|_length"), transaction.atomic():
            sql.execute(statement, ["가" * 201])


@pytest.fixture
def small(db) -> Pledge:
    return take(changed("pledge.code", "시험-1"))


def test_a_card_that_outgrows_its_history_is_refused_in_words(small, monkeypatch):
    monkeypatch.setattr(changes, "WHOLE", 100)
    before = ChangeSet.objects.count()

    with pytest.raises(Refused, match="한 카드에 둘 수 있는 양을 넘었습니다"), changes.recorded(small, actor=ACTOR):
        Pledge.objects.filter(pk=small.pk).update(election_wording="말", version=small.version + 1)
    with pytest.raises(FileRefused) as refusal:
        take(changed("pledge.code", "시험-2"))

    assert [str(problem) for problem in refusal.value.problems] == [changes.TOO_LARGE]
    assert (ChangeSet.objects.count(), Pledge.objects.count()) == (before, 1)


def test_a_long_address_from_which_something_was_saved_is_kept_to_its_bound(small):
    with changes.recorded(small, actor=Actor("시험", "/" + "가" * 300)):
        Pledge.objects.filter(pk=small.pk).update(election_wording="말", version=small.version + 1)

    assert len(ChangeSet.objects.first().origin) == 200
