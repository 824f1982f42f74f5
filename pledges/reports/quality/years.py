"""Years that are over, of single-year columns: money planned and targets set in them, and what was told of them."""

import datetime
from collections.abc import Iterable

from django.db.models import F, Q, QuerySet

from pledges.models import ExecutionEntry, FundingAmount, PerformanceRecord, Plan, TargetResult, YearlyTarget

_ONE_YEAR = Q(first_year=F("last_year"))


def last_year_over(day: datetime.date) -> int:
    """The year of the day where it is the last of December, else the one before."""
    return day.year if (day.month, day.day) == (12, 31) else day.year - 1


def planned_years(term: str, day: datetime.date) -> set[tuple[int, int]]:
    """Pledge and year, where the plan in force has money in a year that is over."""
    amounts = FundingAmount.objects.filter(_ONE_YEAR, amount__gt=0, last_year__lte=last_year_over(day))
    found = amounts.filter(line__item__plan__in=_in_force(term))
    return set(found.values_list("line__item__plan__pledge", "first_year").distinct())


def executed_years(term: str) -> tuple[set[tuple[int, int]], set[int]]:
    """Pledge and year of each figure of execution; and pledges that tell it of several years together."""
    told = ExecutionEntry.objects.accepted().filter(pledge__term__slug=term)
    told = told.filter(Q(executed__isnull=False) | Q(executed_dash=True))
    rows = set(told.values_list("pledge", "first_year", "last_year").distinct())
    return {(pledge, first) for pledge, first, last in rows if first == last}, {
        pledge for pledge, first, last in rows if first != last
    }


def targets_over(term: str, day: datetime.date) -> set[tuple[int, int, int]]:
    """Pledge, sub-project and year, where the plan in force has a target in a year that is over."""
    targets = YearlyTarget.objects.filter(_ONE_YEAR, item__plan__in=_in_force(term), item__ended=False)
    found = targets.filter(last_year__lte=last_year_over(day)).exclude(Q(texts=[]) | Q(texts=None))
    return set(found.values_list("item__plan__pledge", "item__sub_project", "first_year"))


def told_results(term: str) -> set[tuple[int, int | None, int]]:
    """Pledge, sub-project (None: the pledge as a whole) and year of each result and each record."""
    of_term = {"pledge__term__slug": term}
    results = TargetResult.objects.accepted().filter(**of_term).values_list("pledge", "sub_project", "column")
    records = PerformanceRecord.objects.accepted().filter(**of_term).values_list("pledge", "sub_project", "year")
    return {(pledge, item, int(column)) for pledge, item, column in _years(results)} | set(records)


def _years(rows: Iterable[tuple]) -> Iterable[tuple]:
    return (row for row in rows if row[2].isdigit())


def _in_force(term: str) -> QuerySet:
    return Plan.objects.in_force().filter(pledge__term__slug=term)
