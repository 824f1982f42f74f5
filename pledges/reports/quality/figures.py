"""One function a figure: which of the pledges a department still has to tell something of."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db.models import Q

from pledges.models import Pledge
from pledges.reports.district import PledgeHead

from .years import executed_years, planned_years, targets_over, told_results

_FACTS = ("completion_timing", "duration_class", "nature", "budget")


@dataclass(frozen=True, slots=True)
class Asked:
    """Open pledges of a term, and the day of the district's latest fact; None where there is none."""

    term: str
    day: datetime.date | None
    heads: Sequence[PledgeHead]
    days: dict[int, datetime.date]


@dataclass(frozen=True, slots=True)
class Figure:
    """`find` gives the keys of the pledges that make the figure up."""

    key: str
    label: str
    what: str
    find: Callable[[Asked], set[int]]


def every_pledge(asked: Asked) -> set[int]:
    return {head.key for head in asked.heads}


def without_plan(asked: Asked) -> set[int]:
    """No plan is confirmed."""
    return {head.key for head in asked.heads if head.in_force is None}


def without_execution(asked: Asked) -> set[int]:
    """The plan in force has money in a year that is over, and nobody has told what was executed in it."""
    if asked.day is None:
        return set()
    told, together = executed_years(asked.term)
    return {pledge for pledge, _ in planned_years(asked.term, asked.day) - told} - together


def without_result(asked: Asked) -> set[int]:
    """A target of a year that is over has neither a result nor a record, of its sub-project or of the pledge."""
    if asked.day is None:
        return set()
    told = told_results(asked.term)
    targets = targets_over(asked.term, asked.day)
    return {key for key, item, year in targets if not told & {(key, item, year), (key, None, year)}}


def without_head(asked: Asked) -> set[int]:
    """A fact of the head is empty: field, lead department, timing, class, nature, budget."""
    empty = Q(field=None) | Q(lead_department=None)
    for name in _FACTS:
        empty |= Q(**{name: ""})
    return set(Pledge.objects.filter(empty, term__slug=asked.term).values_list("pk", flat=True))


def without_day(asked: Asked) -> set[int]:
    """No fact with a day has come in."""
    return every_pledge(asked) - asked.days.keys()


def late(asked: Asked) -> set[int]:
    """The latest fact is older than the district's."""
    return {key for key, day in asked.days.items() if day < asked.day} if asked.day else set()


FIGURES = {
    figure.key: figure
    for figure in (
        Figure("all", "공약", "종결되지 않은 공약", every_pledge),
        Figure("no-plan", "시행 중인 계획 없음", "확정된 계획이 없는 공약", without_plan),
        Figure("no-head", "머리 항목 빈칸", "분야·추진부서·완료시기 등이 비어 있는 공약", without_head),
        Figure("no-execution", "집행액 없음", "지난 해의 계획 금액에 집행액이 입력되지 않은 공약", without_execution),
        Figure("no-result", "목표의 실적 없음", "지난 해의 목표에 실적도 추진실적도 없는 공약", without_result),
        Figure("no-day", "기준일 없음", "기준일이 있는 실적이 없는 공약", without_day),
        Figure("late", "늦은 자료", "가장 늦은 기준일이 구 전체의 기준일보다 이른 공약", late),
    )
}
