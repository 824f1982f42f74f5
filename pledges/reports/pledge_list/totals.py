"""What each plan of many pledges comes to, in one query for a lot of them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import BigIntegerField, Count, Q, QuerySet, Sum
from django.db.models.functions import Cast

from geumcheon.lib.money import DASH, total
from pledges.models import Plan
from pledges.querysets.prepared import Prepared


class PlanTotals(NamedTuple):
    """`planned` in won, None where no cell holds a figure; `dashes` cells with a dash."""

    revision: int
    state: str
    title: str
    planned: int | None
    dashes: int

    @property
    def total(self) -> int | None:
        return total([self.planned, DASH if self.dashes else None])


def plan_totals_of(keys: Sequence[int]) -> dict[int, list[PlanTotals]]:
    """Totals of the plans of the pledges with these keys, by pledge, the earliest revision first."""
    found = defaultdict(list)
    for key, *plan in _TOTALS.rows(keys):
        found[key].append(PlanTotals(*plan))
    return found


def _plan_totals(keys: Sequence[int]) -> QuerySet:
    cells = "items__funding__amounts"
    planned = Cast(Sum(f"{cells}__amount"), BigIntegerField())
    dashes = Count(cells, filter=Q(**{f"{cells}__dash": True}))
    rows = Plan.objects.filter(pledge__in=keys).order_by("revision")
    return rows.values_list("pledge_id", "revision", "state", "title").annotate(planned=planned, dashes=dashes)


_TOTALS = Prepared(_plan_totals)
