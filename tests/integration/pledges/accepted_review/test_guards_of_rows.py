"""Rows of an accepted review: neither come, change nor go, whatever the statement.

Each statement is tried on the same rows before the acceptance, where it passes, and after it, where it is refused.
"""

import pytest
from django.db import IntegrityError, connection, transaction

from pledges import models as m
from pledges.choices import ReviewState
from tests.support.guarded import contents, run
from tests.support.guarded_review import HELD_BY_KEYS, REFUSAL, ROWS, WAYS
from tests.support.undone import rolled_back

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_rows_are_free_until_the_report_is_accepted_and_then_they_stay(ground, way):
    for model in ROWS:
        if (way, model) not in HELD_BY_KEYS:
            with rolled_back():
                way(ground, model)
    ground.accept()
    before = {model: contents(model.objects.all()) for model in ROWS}
    for model in ROWS:
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            way(ground, model)
    assert {model: contents(model.objects.all()) for model in ROWS} == before


@pytest.mark.skipif(connection.vendor != "postgresql", reason="TRUNCATE is PostgreSQL's")
def test_its_tables_are_never_truncated():
    for model in (m.QuarterlyReview, *ROWS):
        with pytest.raises(IntegrityError) as refused, transaction.atomic():
            run(f"TRUNCATE {model._meta.db_table} CASCADE")
        assert f"guard_{model._meta.model_name}_truncate()" in refused.value.__cause__.diag.context


def test_facts_of_the_card_itself_stay_free(ground):
    ground.accept()
    own = m.ExecutionEntry.objects.filter(review=None)
    assert own.update(secured=1) == 1
    assert own.delete()[0] == 1


def test_the_guards_know_the_state_by_the_word_the_models_use():
    assert ReviewState.ACCEPTED == "accepted"
