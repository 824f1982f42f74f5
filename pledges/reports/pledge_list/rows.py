"""Rows of the list: what the plan in force is called, what the plans come to, how many findings are known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from django.db.models import Max, QuerySet

from pledges.choices import PlanState
from pledges.domain.labels import full_label_among
from pledges.domain.variance import Variance
from pledges.models import ChangeSet
from pledges.querysets.prepared import Prepared

from .totals import PlanTotals, plan_totals_of

COUNTS = (PlanState.CONFIRMED, PlanState.PROPOSED)
"""An adjustment is shown from its proposal on; a draft is its writer's, a refused one is past."""

AT_ONCE = 500
"""Pledges whose plans are asked for at once: bounds the length of a query."""


class FindingCounts(NamedTuple):
    errors: int
    warnings: int
    notes: int
    aside: int

    def __str__(self):
        words = zip(("오류", "경고", "참고", "제쳐 둠"), self, strict=True)
        return " · ".join(f"{word} {count}" for word, count in words if count) or "없음"


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """Won; `adjusted` and `change` are None where the pledge has no adjustment. `key`: its code in addresses.

    `findings` in words; `counts` None: nobody has checked the card since it changed.
    """

    term: str
    key: str
    code: str
    title: str
    field: str
    department: str
    status: str
    timing: str
    nature: str
    budget: str
    original: int | None
    adjusted: int | None
    change: int | None
    standing: str
    counts: FindingCounts | None

    @property
    def findings(self) -> str:
        return "점검 전" if self.counts is None else str(self.counts)


def pledge_rows(heads: Iterable[tuple]) -> list[PledgeRow]:
    """Rows in the order given. Pass the heads() of pledges; their plans and last changes are
    one query each for every AT_ONCE of them.
    """
    return [row for lot in _lots(heads) for row in _rows(lot)]


def _lots(heads: Iterable[tuple]) -> Iterator[list[tuple]]:
    rest = iter(heads)
    while lot := list(islice(rest, AT_ONCE)):
        yield lot


def _rows(heads: Sequence[tuple]) -> Iterator[PledgeRow]:
    keys = [head[0] for head in heads]
    plans, changes = plan_totals_of(keys), dict(_CHANGES.rows(keys))
    return (_row((*head, changes.get(head[0])), plans[head[0]]) for head in heads)


def _last_changes(keys: Sequence[int]) -> QuerySet:
    return ChangeSet.objects.filter(pledge__in=keys).order_by().values_list("pledge_id").annotate(last=Max("pk"))


_CHANGES = Prepared(_last_changes)


def _row(head: tuple, plans: list[PlanTotals]) -> PledgeRow:
    (_, term, code, printed, field, department, status, status_text, closed, timing, nature, budget, *tally) = head
    original = next((plan for plan in plans if plan.revision == 0), None)
    adjusted = next((plan for plan in reversed(plans) if plan.revision and plan.state in COUNTS), None)
    totals = Variance(original and original.total, adjusted and adjusted.total)
    return PledgeRow(
        term=term,
        key=code,
        code=printed or code,
        title=_title(plans),
        field=field or "",
        department=department or "",
        status=_status(status or status_text, closed),
        timing=timing,
        nature=nature,
        budget=budget,
        original=totals.original,
        adjusted=totals.adjusted,
        change=totals.change if adjusted else None,
        standing=" · ".join(_standing(plans, adjusted)),
        counts=_counts(*tally),
    )


def _in_force(plans: list[PlanTotals]) -> PlanTotals | None:
    return next((plan for plan in reversed(plans) if plan.state == PlanState.CONFIRMED), None)


def _title(plans: list[PlanTotals]) -> str:
    shown = _in_force(plans) or (plans[-1] if plans else None)
    return (shown.title if shown else "") or "(공약명 없음)"


def _status(status: str, closed: str) -> str:
    """How it stands; how it ended, said once where both are one word."""
    ended = f"{closed}(종결)" if closed else ""
    return " · ".join(filter(None, ("" if status == closed else status, ended)))


def _standing(plans: list[PlanTotals], adjusted: PlanTotals | None) -> Iterator[str]:
    in_force = _in_force(plans)
    yield f"{full_label_among(plans, in_force)} 시행 중" if in_force else "시행 중인 계획 없음"
    if adjusted and adjusted is not in_force:
        yield full_label_among(plans, adjusted)


def _counts(errors, warnings, notes, aside, counted_at, last_change) -> FindingCounts | None:
    """What was counted at an earlier state of the pledge is not known today."""
    return FindingCounts(errors, warnings, notes, aside) if counted_at and counted_at == last_change else None
