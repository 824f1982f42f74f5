"""A report with a row in every table, and ways to reach them past the pages."""

import contextlib
from dataclasses import dataclass

from django.db import IntegrityError, connection, models, transaction

from pledges import models as m
from pledges.actions.reviews import accept_review
from pledges.domain.report import Proof
from tests.support.guarded import insert, run
from tests.support.rounds import Office, actor

REFUSAL = "확정된 점검은 바꿀 수 없습니다"
PROOF = Proof(name="계획.pdf", digest="a" * 64, size=1)
# The table of each row of a review, the column by which it belongs to it, and what a second row has otherwise.
ROWS = {
    m.ExecutionEntry: ("review_id", {"column": "2020"}),
    m.TargetResult: ("review_id", {"order": 9}),
    m.PerformanceRecord: ("review_id", {"order": 9}),
    m.RecordAmount: ("record_id", {"order": 9}),
    m.Indicator: ("review_id", {"order": 9}),
    m.Measurement: ("indicator_id", {"label": "독산1동"}),
    m.Evidence: ("review_id", {"digest": "b" * 64}),
    m.ReviewStep: ("review_id", {"version": 99}),
}


@dataclass
class Ground:
    """A report with a row in every table, and the same said in the draft of another quarter, whose rows are free."""

    made: Office
    other: m.QuarterlyReview

    def row(self, model) -> models.Model:
        return model.objects.exclude(**_of(self.other, model)).order_by("pk").last()

    def others(self, model) -> models.Model:
        return model.objects.filter(**_of(self.other, model)).order_by("pk").last()

    def accept(self) -> None:
        accept_review(self.made.pledge, 1, actor=actor(self.made.coordinator), seen=self.review.version)

    @property
    def review(self) -> m.QuarterlyReview:
        return self.made.pledge.reviews.get(serial=1)


def _of(review, model) -> dict:
    way = {"record_id": "record__review", "indicator_id": "indicator__review", "review_id": "review"}
    return {way[ROWS[model][0]]: review}


def copied(row: models.Model, changes: dict) -> models.Model:
    values = {
        field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if not field.primary_key
    }
    return type(row)(**values | changes)


def save(ground, model):
    ground.row(model).save()


def touch(ground, model):
    run(f"UPDATE {model._meta.db_table} SET id = id WHERE id = %s", ground.row(model).pk)


def delete(ground, model):
    model.objects.filter(pk=ground.row(model).pk)._raw_delete("default")


def add(ground, model):
    copied(ground.row(model), ROWS[model][1]).save()


def move_out(ground, model):
    column = ROWS[model][0]
    to = getattr(ground.others(model), column)
    run(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", to, _fresh(ground.row(model), model).pk)


def move_in(ground, model):
    column = ROWS[model][0]
    to = getattr(ground.row(model), column)
    run(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", to, _fresh(ground.others(model), model).pk)


def replace(ground, model):
    row = copied(ground.others(model), ROWS[model][1])
    row.pk = ground.row(model).pk
    insert(row, verb="INSERT OR REPLACE")


def displace(ground, model):
    run(
        f"UPDATE OR REPLACE {model._meta.db_table} SET id = %s WHERE id = %s",
        ground.row(model).pk,
        ground.others(model).pk,
    )


def _fresh(row, model):
    """With a key that the other review has not, so that the move itself meets no constraint; where that is free."""
    with contextlib.suppress(IntegrityError), transaction.atomic():
        model.objects.filter(pk=row.pk).update(**ROWS[model][1])
    return row


WAYS = (save, touch, delete, add, move_out, move_in)
WAYS += (replace, displace) if connection.vendor == "sqlite" else ()
HELD_BY_KEYS = {
    (delete, m.PerformanceRecord),
    (delete, m.Indicator),
    (displace, m.PerformanceRecord),
    (displace, m.Indicator),
}
"""A record with money and a table with cells are held by their own rows too."""
