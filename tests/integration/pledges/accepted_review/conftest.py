"""A report that is not accepted yet, with a row in every table."""

import pytest

from pledges import models as m
from pledges.actions.reviews import submit_review
from pledges.domain.card import RecordAmount
from tests.support.guarded_review import PROOF, ROWS, Ground, copied
from tests.support.rounds import FACTS, MILLION, TEXTS, actor, opened, say


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
        copied(row, parents).save()
    return Ground(made, other)
