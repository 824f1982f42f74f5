"""The rates that stand on a card: money secured and executed against the plan shown, each with its name,
its denominator and its day."""

from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.years import date_label
from pledges.domain.card import Card, Plan
from pledges.domain.execution import clock_of, facts_of
from pledges.domain.rates import Rate, execution_of_secured, execution_of_total, in_term_securing_rate, securing_rate
from pledges.domain.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class RateRow:
    """`percent` is None where it is not known. Numerator and denominator in won; `why` only where over 100 %."""

    name: str
    percent: Decimal | None
    numerator_name: str
    numerator: int | None
    denominator_name: str
    denominator: int | None
    as_of: str
    is_over: bool
    why: tuple[str, ...]


def rate_rows(card: Card, plan: Plan) -> tuple[RateRow, ...]:
    """재정확보율, 집행률(총사업비), 집행률(확보액); the in-term one where it says something of its own.

    Empty where no money was entered. A rate without a figure is kept: the page says that it is not known.
    """
    facts, as_of, sheet = facts_of(card.execution), clock_of(card), sheet_of(plan)
    if facts.secured() is None and facts.executed() is None:
        return ()
    securing = securing_rate(sheet, facts, as_of)
    in_term = in_term_securing_rate(sheet, facts, as_of, (card.term.first_year, card.term.last_year))
    own = [_row(in_term, "임기 내 확보액")] if in_term.percent() not in (None, securing.percent()) else []
    executed = (execution_of_total(sheet, facts, as_of), execution_of_secured(facts, as_of))
    return (_row(securing, "확보액"), *own, *(_row(rate, "집행액") for rate in executed))


def _row(rate: Rate, numerator_name: str) -> RateRow:
    as_of = date_label(rate.as_of.isoformat()) if rate.as_of else ""
    return RateRow(
        rate.name,
        rate.percent(),
        numerator_name,
        rate.numerator,
        rate.denominator_name,
        rate.denominator,
        as_of,
        rate.is_over,
        rate.why_over,
    )
