"""Who the pledges of the district are: number, place in the order, field, department, plans. Two queries for all."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pledges.choices import PlanState
from pledges.domain.district import has_left
from pledges.domain.labels import full_label_among
from pledges.models import Plan, Pledge

NOT_SAID = "(미정)"
UNTITLED = "(공약명 없음)"


@dataclass(frozen=True, slots=True)
class PlanHead:
    key: int
    revision: int
    state: str
    title: str


@dataclass(frozen=True, slots=True)
class PledgeHead:
    """`plans` in order of revision, drafts and refused ones among them: names are counted over all."""

    key: int
    term: str
    code: str
    printed_code: str
    field: str
    field_order: int
    department: str
    closed_how: str
    closed_on: str
    plans: Sequence[PlanHead]

    @property
    def original(self) -> PlanHead | None:
        """당초 once it is confirmed; before that it is a proposal."""
        return next((plan for plan in self.plans if plan.revision == 0 and plan.state == PlanState.CONFIRMED), None)

    @property
    def in_force(self) -> PlanHead | None:
        return next((plan for plan in reversed(self.plans) if plan.state == PlanState.CONFIRMED), None)

    @property
    def proposal(self) -> PlanHead | None:
        """The latest plan that waits for a decision after the one in force."""
        past = self.in_force.revision if self.in_force else -1
        waiting = (plan for plan in reversed(self.plans) if plan.state == PlanState.PROPOSED and plan.revision > past)
        return next(waiting, None)

    @property
    def title(self) -> str:
        shown = self.in_force or (self.plans[-1] if self.plans else None)
        return (shown.title if shown else "") or UNTITLED

    def label_of(self, plan: PlanHead) -> str:
        return full_label_among(self.plans, plan)

    def is_open(self, day: datetime.date | None) -> bool:
        return not has_left(self.closed_how, self.closed_on, day)


_COLUMNS = (
    "pk", "term__slug", "code", "printed_code", "field__name", "field__order", "lead_department__name",
    "closed_how", "closed_on",
)  # fmt: skip


def pledge_heads(term: str) -> list[PledgeHead]:
    """All pledges of the term with this slug, in their order."""
    plans = _plans(term)
    pledges = Pledge.objects.filter(term__slug=term).in_order()
    return [_head(plans[row[0]], *row) for row in pledges.values_list(*_COLUMNS)]


def _head(plans, key, term, code, printed, field, order, department, how, on) -> PledgeHead:
    last = 2**31
    return PledgeHead(
        key, term, code, printed or code, field or NOT_SAID, last if order is None else order, department or NOT_SAID,
        how, on, plans,
    )  # fmt: skip


def _plans(term: str) -> dict[int, list[PlanHead]]:
    found: dict[int, list[PlanHead]] = defaultdict(list)
    plans = Plan.objects.filter(pledge__term__slug=term).order_by("pledge", "revision")
    for pledge, *plan in plans.values_list("pledge", "pk", "revision", "state", "title"):
        found[pledge].append(PlanHead(*plan))
    return found
