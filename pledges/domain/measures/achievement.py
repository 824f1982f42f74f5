"""목표달성도: targets met over countable targets that have a result. Never a bare number."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from geumcheon.lib.years import Column
from pledges.domain.rates import Rate, target_rate

from .targets import COUNTABLE, Standing, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """How many targets there are, how many of them are countable, have a result, are met."""

    targets: int
    countable: int
    answered: int
    met: int
    rate: Rate


def achievement(targets: Iterable[Target], as_of: datetime.date | None) -> Achievement:
    """Counts and the rate of any choice of targets: of a sub-project, of a year, of a plan."""
    every = list(targets)
    standings = [each.standing for each in every if each.standing in COUNTABLE]
    rate = target_rate([None if each is Standing.NO_RESULT else each is Standing.MET for each in standings], as_of)
    return Achievement(
        targets=len(every),
        countable=len(standings),
        answered=rate.denominator,
        met=rate.numerator,
        rate=rate,
    )


def of_year(targets: Iterable[Target], as_of: datetime.date | None) -> list[Target]:
    """Those of the year of the day: 2022-2023 is a target of both its years. None where no day is known."""
    if as_of is None:
        return []
    return [each for each in targets if _holds(Column.of(each.column), as_of.year)]


def _holds(column: Column, year: int) -> bool:
    return column.has_years and column.first <= year <= column.last
