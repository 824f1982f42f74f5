"""An accepted review: neither its words nor its figures, proofs and steps come, change or go, whatever the statement.

Each statement is tried on the same rows before the acceptance, where it passes, and after it, where it is refused.
"""

import contextlib
from dataclasses import dataclass

import pytest
from django.db import IntegrityError, connection, models, transaction

from pledges import models as m
from pledges.actions.reviews import accept_review, correct_review, submit_review
from pledges.choices import ReviewState
from pledges.domain.card import RecordAmount
from pledges.domain.report import Proof
from tests.support.guarded import contents, insert, run
from tests.support.rounds import FACTS, MILLION, TEXTS, Office, actor, opened, say

pytestmark = pytest.mark.django_db
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


@pytest.fixture
def ground(strangers_connection):
    made = opened()
    record = FACTS["performance"][0]
    paid = type(record)(
        **{name: getattr(record, name) for name in ("year", "quarter", "item", "title", "start")},
        amounts=(RecordAmount(amount=3 * MILLION, unit="백만원"),),
    )
    say(made, **TEXTS, **FACTS | {"performance": (paid,)}, evidence=(PROOF,))
    submit_review(made.pledge, 1, actor=actor(made.officer), seen=made.review.version)
    other = m.QuarterlyReview.objects.create(pledge=made.pledge, serial=7, as_of="2021-12-31", state="draft")
    for model, (owner, _) in ROWS.items():
        row = model.objects.order_by("pk").last()
        parents = {"review_id": other.pk}
        if owner == "record_id":
            parents = {owner: m.PerformanceRecord.objects.get(review=other).pk}
        elif owner == "indicator_id":
            parents = {owner: m.Indicator.objects.get(review=other).pk}
        _copy(row, parents).save()
    return Ground(made, other)


def _copy(row: models.Model, changes: dict) -> models.Model:
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
    _copy(ground.row(model), ROWS[model][1]).save()


def move_out(ground, model):
    column = ROWS[model][0]
    to = getattr(ground.others(model), column)
    run(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", to, _fresh(ground.row(model), model).pk)


def move_in(ground, model):
    column = ROWS[model][0]
    to = getattr(ground.row(model), column)
    run(f"UPDATE {model._meta.db_table} SET {column} = %s WHERE id = %s", to, _fresh(ground.others(model), model).pk)


def replace(ground, model):
    row = _copy(ground.others(model), ROWS[model][1])
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


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_rows_are_free_until_the_report_is_accepted_and_then_they_stay(ground, way):
    for model in ROWS:
        if (way, model) not in HELD_BY_KEYS:
            with transaction.atomic():
                way(ground, model)
                transaction.set_rollback(True)
    ground.accept()
    before = {model: contents(model.objects.all()) for model in ROWS}
    for model in ROWS:
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            way(ground, model)
    assert {model: contents(model.objects.all()) for model in ROWS} == before


FIELDS = {
    "round": None, "round_label": "다른 회차", "serial": 9, "as_of": "2021-08-31", "status": "완료",
    "status_text": "완 료", "progress": None, "narrative": "고침", "problems": "고침", "measures_taken": "고침",
    "next_steps": "고침", "state": "draft", "blanks": ["round"],
}  # fmt: skip


def test_an_accepted_report_changes_by_no_field_and_does_not_go(ground):
    for name, other in FIELDS.items():
        if name not in ("state", "progress"):
            with transaction.atomic():
                m.QuarterlyReview.objects.filter(serial=1).update(**{name: other})
                transaction.set_rollback(True)
    ground.accept()
    before = contents(m.QuarterlyReview.objects.all())
    own = m.QuarterlyReview.objects.filter(serial=1)
    tries = [lambda each=each: own.update(**dict([each])) for each in FIELDS.items()]
    for attempt in [
        *tries,
        lambda: own.update(corrects=ground.other, correction_reason="까닭"),
        lambda: own._raw_delete("default"),
    ]:
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            attempt()
    assert contents(m.QuarterlyReview.objects.all()) == before


def test_only_a_correction_marks_it_and_the_mark_stays(ground):
    ground.accept()
    made = ground.made
    for serial in (8, 9):
        before = made.pledge.reviews.filter(superseded=False, state="accepted").get()
        correct_review(made.pledge, before.serial, actor=actor(made.officer), seen=before.version, reason="오기")
        submit_review(made.pledge, serial, actor=actor(made.officer), seen=made.review.version)
        accept_review(made.pledge, serial, actor=actor(made.coordinator), seen=made.review.version)

    assert list(made.pledge.reviews.order_by("serial").values_list("serial", "superseded")) == [
        (1, True), (7, False), (8, True), (9, False),
    ]  # fmt: skip
    with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
        m.QuarterlyReview.objects.filter(serial=1).update(superseded=False)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="REPLACE is SQLite's")
def test_no_other_row_takes_the_place_of_an_accepted_report(ground):
    ground.accept()
    mine = ground.review
    for keys in ({"id": mine.pk}, {"serial": 1}, {"serial": 99, "round_id": mine.round_id, "state": "accepted"}):
        row = _copy(ground.other, {"serial": 98, **keys})
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            insert(row, verb="INSERT OR REPLACE")
        changes = ", ".join(f"{name} = %s" for name in keys)
        sql = f"UPDATE OR REPLACE pledges_quarterlyreview SET {changes} WHERE id = %s"
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            run(sql, *keys.values(), ground.other.pk)
    insert(_copy(ground.other, {"serial": 98, "round_id": mine.round_id, "state": "draft"}), verb="INSERT OR REPLACE")


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
