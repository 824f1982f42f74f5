"""Money of the facts as the checks compare it: where the counting entry of a cell stands, how it is written."""

from geumcheon.lib.money import Amount, Unit, is_figure, show
from geumcheon.lib.years import Column

from ..subject import Subject


def digit_of(subject: Subject, *names: str) -> int:
    """Won of the last digit in which these kinds of facts are told: the coarsest of them."""
    return max(subject.fact_digits[name] for name in names)


def written(subject: Subject, won: int) -> str:
    """2,295백만원, in the unit of the paper."""
    return f"{show(won, Unit(subject.card.unit))}{subject.card.unit}"


def is_above_zero(amount: Amount) -> bool:
    return is_figure(amount) and amount > 0


def is_over(column: Column, subject: Subject) -> bool:
    """Whether the last day of the column lies behind the facts; what has no years never is."""
    day = subject.clock
    return bool(day) and column.has_years and (column.last, 12, 31) <= day.timetuple()[:3]
