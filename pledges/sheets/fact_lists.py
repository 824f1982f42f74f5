"""Lists of facts that a card and its accepted reviews fill together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from django.db.models import Model

from pledges.models import ExecutionEntry, Indicator, PerformanceRecord, TargetResult

from .facts import execution_asks, executions_of, performance_asks, performance_of, result_asks, results_of
from .indicator import indicator_asks, indicators_of
from .together import Ask, Reading, Shelf


@dataclass(frozen=True, slots=True)
class Fact:
    """A list of facts: its table, what to ask of its rows, and the way from there to values by their owner.

    The owner is the column of the row they are grouped by: the pledge, or the review that tells them.
    """

    model: type[Model]
    asks: Callable[..., dict[str, Ask]]
    values: Callable[[Shelf], dict[int, tuple]]

    def rows(self, ids: Iterable[int]):
        return self.model.objects.filter(pledge__in=ids).in_order_of_review()

    def own_of(self, pledge: int) -> tuple:
        """Those that came with the card."""
        return self._read(pledge, _own_readings)

    def reported_of(self, pledge: int) -> tuple:
        """Those of accepted reviews, review by review."""
        return self._read(pledge, _reported_readings)

    def _read(self, pledge: int, reading_of: "Callable[[Fact], Reading]") -> tuple:
        return self.values(reading_of(self).read([pledge])).get(pledge, ())


@cache
def _own_readings(fact: Fact) -> Reading:
    """The statement is built once."""
    return Reading(lambda ids: fact.asks(fact.rows(ids).filter(review__isnull=True), "pledge_id"))


@cache
def _reported_readings(fact: Fact) -> Reading:
    return Reading(lambda ids: fact.asks(fact.rows(ids).of_accepted_reviews(), "pledge_id"))


FACTS = {
    "execution": Fact(ExecutionEntry, execution_asks, executions_of),
    "target_results": Fact(TargetResult, result_asks, results_of),
    "performance": Fact(PerformanceRecord, performance_asks, performance_of),
    "indicators": Fact(Indicator, indicator_asks, indicators_of),
}
