"""Findings kept beside the tally: replaced with it, the same as on the card, in bounded memory and few queries."""

import tracemalloc

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledges.actions.findings import tally_findings
from pledges.domain.checks.keys import value_of
from pledges.management.commands import check_pledges
from pledges.models import FindingTally, StoredFinding
from pledges.reports.findings import findings_of
from pledges.sheets import card_of
from tests.cards.by_hand import card, item, line, plan
from tests.cards.wrong import wrong
from tests.support.register import take, take_real

pytestmark = pytest.mark.django_db


def messages() -> list[str]:
    return list(StoredFinding.objects.order_by("pledge", "number").values_list("message", flat=True))


def test_what_is_kept_is_what_the_card_shows_in_its_order():
    pledge = take_real()
    found = findings_of(card_of(pledge), pledge)

    kept = list(StoredFinding.objects.order_by("number"))

    assert [(row.code, row.severity, row.cause or None, row.place, row.where, row.message) for row in kept] == [
        (each.code, each.severity, each.cause, each.place, each.where, each.message) for each in found
    ]
    assert [(value_of(row.stated), value_of(row.computed)) for row in kept] == [
        (each.stated, each.computed) for each in found
    ]


def test_findings_are_replaced_with_the_tally():
    take(wrong(9))
    assert len(messages()) == 1

    take(wrong(5))
    assert (messages(), FindingTally.objects.get().errors) == ([], 0)


def test_what_is_of_an_older_state_is_not_of_today():
    pledge = take(wrong(9))
    old = FindingTally.objects.get()
    take(wrong(8))
    old.save()

    assert (StoredFinding.objects.count(), StoredFinding.objects.of_today().count()) == (1, 0)

    tally_findings([pledge])
    assert StoredFinding.objects.of_today().count() == 1


def test_checking_twice_keeps_each_finding_once_and_tells_that_it_was_written_anew():
    pledge = take(wrong(9))
    mark = FindingTally.objects.mark()
    tally_findings([pledge])

    assert len(messages()) == 1
    assert FindingTally.objects.mark() != mark


def test_keeping_findings_of_many_pledges_asks_no_more_than_of_one():
    pledges = [take(wrong(9))]
    one = _queries(pledges)
    pledges += [take(wrong(9, code=f"시험-{number}")) for number in range(2, 9)]

    assert _queries(pledges) == one


def _queries(pledges) -> int:
    with CaptureQueriesContext(connection) as asked:
        tally_findings(pledges)
    return len(asked)


def test_memory_of_a_check_does_not_grow_with_the_pledges(monkeypatch):
    """Peaks of 5 and of 40 pledges of one size, each with 60 findings, in lots of 5."""
    monkeypatch.setattr(check_pledges, "AT_ONCE", 5)
    few = _peak_of(5)
    many = _peak_of(40)

    assert StoredFinding.objects.count() == 40 * 60
    assert many < few * 2


def _peak_of(count: int) -> int:
    lines = [line(f"재원{number}", y2018=5, stated_total=9) for number in range(60)]
    for number in range(FindingTally.objects.count(), count):
        take(card(plan(item("a", *lines), state="draft"), code=f"시험-{number}"))
    _peak()
    return _peak()


class _Nowhere:
    """Takes lines and keeps none."""

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def _peak() -> int:
    tracemalloc.start()
    with pytest.raises(SystemExit):
        call_command("check_pledges", stdout=_Nowhere())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak
