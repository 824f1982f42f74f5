"""The whole card: a pledge with its plans, facts and requests."""

from dataclasses import dataclass

from .adjustment import Adjustment
from .base import Printed
from .execution import Execution, Review, StatedExecution, TargetResult
from .plan import Measure, Plan
from .pledge import Pledge
from .record import Indicator, Performance

FORMAT = "geumcheon-card/1"
"""The form of the file that carries a card; another number is another form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Printed):
    ordinal: int
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Printed):
    """`unit` is the one its papers are written in; every amount here is whole won."""

    format: str
    unit: str
    term: Term
    pledge: Pledge
    plans: tuple[Plan, ...] = ()
    measures: tuple[Measure, ...] = ()
    execution: tuple[Execution, ...] = ()
    stated_execution: StatedExecution | None = None
    reviews: tuple[Review, ...] = ()
    target_results: tuple[TargetResult, ...] = ()
    performance: tuple[Performance, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()

    def plan(self, revision: int) -> Plan | None:
        return next((plan for plan in self.plans if plan.revision == revision), None)

    @property
    def in_force(self) -> Plan | None:
        """The highest confirmed revision."""
        confirmed = [plan for plan in self.plans if plan.state == "confirmed"]
        return max(confirmed, key=lambda plan: plan.revision, default=None)

    def path_of(self, plan: Plan) -> str:
        return f"plans[{self.plans.index(plan)}]"
