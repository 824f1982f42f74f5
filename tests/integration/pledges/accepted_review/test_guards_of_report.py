"""An accepted review itself: changes by no field but the mark of its correction, does not go, and is not replaced."""

import pytest
from django.db import IntegrityError, connection, transaction

from pledges import models as m
from pledges.actions.reviews import accept_review, correct_review, submit_review
from tests.support.guarded import contents, insert, run
from tests.support.guarded_review import REFUSAL, copied
from tests.support.rounds import actor
from tests.support.undone import rolled_back

pytestmark = pytest.mark.django_db

FIELDS = {
    "round": None, "round_label": "다른 회차", "serial": 9, "as_of": "2021-08-31", "status": "완료",
    "status_text": "완 료", "progress": None, "narrative": "고침", "problems": "고침", "measures_taken": "고침",
    "next_steps": "고침", "state": "draft", "blanks": ["round"],
}  # fmt: skip


def test_an_accepted_report_changes_by_no_field_and_does_not_go(ground):
    for name, other in FIELDS.items():
        if name not in ("state", "progress"):
            with rolled_back():
                m.QuarterlyReview.objects.filter(serial=1).update(**{name: other})
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
        row = copied(ground.other, {"serial": 98, **keys})
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            insert(row, verb="INSERT OR REPLACE")
        changes = ", ".join(f"{name} = %s" for name in keys)
        sql = f"UPDATE OR REPLACE pledges_quarterlyreview SET {changes} WHERE id = %s"
        with pytest.raises(IntegrityError, match=REFUSAL), transaction.atomic():
            run(sql, *keys.values(), ground.other.pk)
    insert(copied(ground.other, {"serial": 98, "round_id": mine.round_id, "state": "draft"}), verb="INSERT OR REPLACE")
