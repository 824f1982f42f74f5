"""One row of sums with its three rates, the same for the district, a year, a department and a pledge."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from pledges.domain.district import Sums
from pledges.domain.rates import Rate
from pledges.domain.rates.money import BEYOND_PLAN, BEYOND_SECURED, OUTSIDE
from pledges.reports.district import PledgeHead

SHORT = {OUTSIDE: "계획 밖", BEYOND_PLAN: "계획 초과", BEYOND_SECURED: "확보 초과"}
"""What a cell says of a rate above 100 %; the sentence stands below the table."""


@dataclass(frozen=True)
class RateCell:
    """`percent` is rounded for eyes; `filled` is how much of the bar to fill, 0 to 100."""

    rate: Rate

    @cached_property
    def percent(self) -> Decimal | None:
        return self.rate.percent()

    @property
    def filled(self) -> Decimal | None:
        return None if self.percent is None else max(Decimal(0), min(Decimal(100), self.percent))

    @property
    def why(self) -> tuple[tuple[str, str], ...]:
        """Word and sentence of each reason why it is over 100 %."""
        return tuple((SHORT[reason], reason) for reason in self.rate.why_over)


@dataclass(frozen=True)
class BudgetRow:
    """`key` names the row in its table; won."""

    key: str
    label: str
    sums: Sums
    as_of: datetime.date | None

    @cached_property
    def rates(self) -> tuple[RateCell, RateCell, RateCell]:
        """재정확보율, 집행률(총사업비), 집행률(확보액)."""
        sums, day = self.sums, self.as_of
        found = (sums.securing(day), sums.execution_of_total(day), sums.execution_of_secured(day))
        return tuple(RateCell(rate) for rate in found)


@dataclass(frozen=True)
class PledgeBudgetRow(BudgetRow):
    """A pledge's own money, whole; `shared` is what of it another pledge counts."""

    head: PledgeHead
    shared: Sums
