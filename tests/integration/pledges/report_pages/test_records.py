"""Records and tables of a quarterly report: changed, taken out, begun with the columns of the last."""

import pytest

from pledges.actions.reviews import accept_review
from pledges.models import PerformanceRecord
from pledges.sheets.report import report_of
from tests.support.report_pages import POSTS, address
from tests.support.rounds import FACTS, MILLION, actor, opened, say, submitted

pytestmark = pytest.mark.django_db


def test_a_record_is_changed_and_taken_out(client):
    made = opened()
    say(made, performance=FACTS["performance"])
    client.force_login(made.officer)
    page = address("record-update", made, 0)
    sent = POSTS["record-create"](made) | {"what_1": "총회비", "amount_1": "3", "start": "2021-08", "end": "2021-09"}
    client.post(page, sent)
    (record,) = report_of(made.review).performance
    assert (record.title, record.amounts[0].amount, record.end) == ("주민총회", 3 * MILLION, "2021-09")
    assert client.post(page, sent | {"seen": made.review.version, "end": "2021-07"}).status_code == 400
    client.post(page, sent | {"seen": made.review.version, "remove": "on"})

    assert not PerformanceRecord.objects.exists()
    assert client.get(page).status_code == 404


def test_a_table_begins_with_the_columns_of_the_last(client):
    made = submitted()
    accept_review(made.pledge, 1, actor=actor(made.coordinator), seen=made.review.version)
    made.pledge.reviews.create(serial=2, as_of="2021-12-31", state="draft", round_label="2021년 4분기")
    client.force_login(made.officer)
    page = address("statistic-create", made) + "?like=0"
    form = client.get(page).context["form"]

    assert (form.initial["name"], form.initial["label_0"], form.initial["value_0"]) == ("주민총회 참여", "가산동", "")
