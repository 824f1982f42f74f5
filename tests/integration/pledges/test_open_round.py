"""A round opened over all pledges: who owes a report, what history and tallies hold, and every refusal."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from pledges.actions.findings import tally_findings
from pledges.actions.history import aggregates_of, canonical
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.rounds import change_round, join_round, open_round
from pledges.models import ChangeSet, FindingTally, MayoralTerm, Pledge, QuarterlyReview, ReviewRound
from tests.factories.users import make_user
from tests.support.register import take, take_real
from tests.support.rounds import DAY, DUE, actor, office, open_third_quarter, opened, tree

pytestmark = pytest.mark.django_db


def test_every_pledge_that_has_not_left_gets_a_report():
    take_real()
    left, later = take(tree("시험-2")), take(tree("시험-3"))
    Pledge.objects.filter(pk=left.pk).update(closed_how="완료", closed_on="2021-07")
    Pledge.objects.filter(pk=later.pk).update(closed_how="완료", closed_on="2021-10-01")
    row, asked = open_third_quarter()

    assert asked == 2
    assert list(
        row.quarterlyreview_set.values_list("pledge__code", "state", "round_label", "as_of").order_by("pk")
    ) == [
        ("주민참여-1", "draft", "2021년 3분기", DAY),
        ("시험-3", "draft", "2021년 3분기", DAY),
    ]


def test_history_and_findings_stand_as_if_each_had_been_saved_alone():
    pledge = take_real()
    open_third_quarter()
    kept = ChangeSet.objects.filter(pledge=pledge, aggregate="review").order_by("pk").last()
    tree_now = aggregates_of(pledge)["review", kept.identity].tree

    assert (kept.version, kept.snapshot) == (1, canonical(tree_now))
    tally = FindingTally.objects.get(pledge=pledge)
    counted = (tally.errors, tally.warnings, tally.notes, tally.change_id)
    tally_findings([pledge])
    tally.refresh_from_db()
    assert (tally.errors, tally.warnings, tally.notes, tally.change_id) == counted


def test_as_many_statements_for_ten_pledges_as_for_one():
    def opening(quarter):
        term = MayoralTerm.objects.get()
        with CaptureQueriesContext(connection) as asked:
            open_round(term=term, year=2021, quarter=quarter, as_of=DAY, due_on=None, actor=actor(None))
        return len(asked)

    take(tree("시험-1"))
    one = opening(1)
    for number in range(2, 11):
        take(tree(f"시험-{number}"))

    assert opening(2) == one


def test_a_round_is_opened_once_and_only_by_the_managing_department():
    made = opened()
    with pytest.raises(Refused, match="2021년 3분기은.는. 이미 열려 있습니다"):
        open_third_quarter(made.coordinator)
    for role in ("officer", "viewer", "auditor"):
        with pytest.raises(PermissionDenied):
            open_third_quarter(make_user(role))
    assert ReviewRound.objects.count() == QuarterlyReview.objects.count() == 1


def test_a_deadline_before_the_day_of_the_figures_is_refused_and_nothing_is_opened():
    made = office()
    with pytest.raises(Refused, match="제출 기한이 기준일보다 빠릅니다"):
        open_round(
            term=made.pledge.term, year=2021, quarter=3, as_of=DAY, due_on=datetime.date(2021, 9, 29), actor=actor(None)
        )
    assert not ReviewRound.objects.exists()


def test_a_pledge_registered_later_joins_the_round():
    made = opened()
    take(tree("시험-2"))

    assert join_round(made.round, made.pledge.term, actor=actor(made.coordinator), seen=1) == 1
    assert join_round(made.round, made.pledge.term, actor=actor(made.coordinator), seen=1) == 0
    change_round(made.round, due_on=DUE, state="closed", actor=actor(made.coordinator), seen=1)
    with pytest.raises(Refused, match="마감된 회차입니다"):
        join_round(made.round, made.pledge.term, actor=actor(made.coordinator), seen=2)
    with pytest.raises(Stale):
        join_round(made.round, made.pledge.term, actor=actor(made.coordinator), seen=1)


def test_the_deadline_is_moved_with_history_and_a_stale_page_is_refused():
    made = opened()
    later = DUE + datetime.timedelta(days=5)
    change_round(made.round, due_on=later, state="open", actor=actor(made.coordinator), seen=1, reason="연휴")
    with pytest.raises(Stale):
        change_round(made.round, due_on=DUE, state="closed", actor=actor(made.other), seen=1)

    now = ReviewRound.objects.get()
    assert (now.due_on, now.state, now.version) == (later, "open", 2)
    last = ChangeSet.objects.filter(identity=f"reviewround {now.pk}").order_by("pk").last()
    assert (last.reason, list(last.records.values_list("field", flat=True))) == ("연휴", ["due_on"])


def test_the_database_holds_one_open_report_of_a_pledge_and_round():
    made = opened()
    for state in ("draft", "submitted", "returned"):
        with pytest.raises(IntegrityError), transaction.atomic():
            QuarterlyReview.objects.create(pledge=made.pledge, round=made.round, serial=9, as_of=DAY, state=state)
    QuarterlyReview.objects.create(pledge=made.pledge, round=made.round, serial=9, as_of=DAY, state="accepted")
    with pytest.raises(IntegrityError), transaction.atomic():
        QuarterlyReview.objects.create(pledge=made.pledge, round=made.round, serial=10, as_of=DAY, state="accepted")
