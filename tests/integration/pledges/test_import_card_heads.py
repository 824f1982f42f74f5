"""Adjustments that say of the plan before them what was never known: a null that comes to be printed."""

import pytest

from pledges.models import ChangeSet
from tests.cards.small import changed, small_card
from tests.support.register import take

NEXT = {"revision": 2, "state": "confirmed", "items": []}


@pytest.mark.parametrize(
    ("fact", "value", "blank"),
    [("lead_department", "홍보디지털과", None), ("cooperating_departments", ["홍보디지털과"], [])],
)
@pytest.mark.parametrize("state", ["confirmed", "draft"])
def test_a_fact_not_known_before_may_become_known_by_an_adjustment(db, fact, value, blank, state):
    first = changed("pledge", {"code": "주민참여-1"})
    first["plans"][0]["state"] = state
    second = changed(f"pledge.{fact}", value, changed("pledge", {"code": "주민참여-1"}, small_card()))
    second["plans"][0] |= {"state": state, "header": {fact: blank}}
    second["plans"].append(NEXT)
    take(first)

    pledge = take(second)
    sets = ChangeSet.objects.count()
    take(second)

    assert list(pledge.plans.values_list("revision", flat=True)) == [0, 1, 2]
    assert ChangeSet.objects.count() == sets
