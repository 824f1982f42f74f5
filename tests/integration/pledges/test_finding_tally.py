"""What is remembered of a pledge's findings, and when it no longer holds."""

import pytest
from django.core.management import call_command
from django.db.models import OuterRef

from pledges.actions.findings import tally_findings
from pledges.actions.history import Actor, recorded
from pledges.models import HOLDS, FindingTally, Pledge, last_change_of
from pledges.reports.findings import findings_of
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.support.real import real_counts
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def counts() -> list[tuple[int, int, int]]:
    return list(FindingTally.objects.order_by("pk").values_list("errors", "warnings", "notes"))


def checked_codes() -> list[str]:
    """Codes of pledges whose tally is that of today."""
    pledges = Pledge.objects.annotate(last_change=last_change_of(OuterRef("pk"))).filter(HOLDS)
    return list(pledges.in_order().values_list("code", flat=True))


def wrong(total: int, **more) -> dict:
    return card(plan(item("a", line(y2018=5, stated_total=total)), state="draft"), **more)


def test_an_import_counts_what_the_checks_find():
    real = take_real()

    assert counts() == [real_counts()]
    assert sum(counts()[0]) == len(findings_of(card_of(real), real))


def test_a_changed_card_is_counted_anew():
    take(wrong(9))
    before = counts()
    take(wrong(5))

    assert (before, counts()) == ([(1, 0, 0)], [(0, 0, 0)])
    assert checked_codes() == ["시험-1"]


def test_what_is_saved_through_history_is_counted_anew():
    pledge = take(wrong(9))
    with recorded(pledge, actor=Actor("시험", "tests")):
        Pledge.objects.filter(pk=pledge.pk).update(status="정상추진", version=2)

    assert checked_codes() == ["시험-1"]


def test_a_tally_of_an_older_state_does_not_hold():
    first = take(wrong(9))
    old = FindingTally.objects.get()
    take(wrong(9, code="시험-2"))
    take(wrong(5))
    old.save()

    assert checked_codes() == ["시험-2"]

    tally_findings([first])
    assert checked_codes() == ["시험-1", "시험-2"]


def test_check_pledges_counts_what_nobody_has_counted(capsys):
    take(wrong(9))
    FindingTally.objects.all().delete()

    with pytest.raises(SystemExit):
        call_command("check_pledges")

    assert counts() == [(1, 0, 0)]
    assert checked_codes() == ["시험-1"]
