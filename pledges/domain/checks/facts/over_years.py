"""Years, and the whole, in which more was executed than the plan in force plans."""

from collections.abc import Iterator

from geumcheon.lib.years import UNDIVIDED
from pledges.domain.execution import Facts
from pledges.domain.labels import full_plan_label

from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import PlanPlace, year_label
from .money import digit_of, is_above_zero, written


def over_years(subject: Subject, force: PlanPlace, proposals, told_of: set[str]) -> Iterator[Finding]:
    """executed-over-planned: a note where a proposal would cover it; nothing where `told_of` has its finer cause."""
    if force.sheet.is_undivided or UNDIVIDED in subject.facts.columns:
        return
    digit, follows = max(force.table.digit, digit_of(subject, "executed")), False
    for key, facts in _spans(subject.facts):
        spent, planned = facts.executed(), _planned(force, key)
        if spent is None or planned is None or spent - planned < digit * _addends(facts):
            continue
        helping = next((each for each in proposals if (_planned(each, key) or 0) >= spent), None)
        if helping or not (key in told_of if key else follows):
            yield _over(subject, force, key, (spent, planned), helping)
        follows = True


def _spans(facts: Facts) -> Iterator[tuple[str, Facts]]:
    """Each column, then the whole under no key."""
    yield from ((key, facts.of_column(key)) for key in facts.columns)
    yield "", facts


def _planned(place: PlanPlace, key: str) -> int | None:
    return place.sheet.column_total(key) if key else place.sheet.total


def _addends(facts: Facts) -> int:
    return max(1, sum(is_above_zero(amount) for amount in facts.amounts("executed")))


def _over(subject: Subject, force: PlanPlace, key: str, sums: tuple[int, int], helping) -> Finding:
    spent, planned = sums
    if helping:
        why = f"{full_plan_label(subject.card, helping.plan)}의 예산 안에는 있으니 확정되면 풀립니다."
    else:
        why = "계획을 조정해야 하는지 확인하십시오."
    return told(
        "executed-over-planned", Severity.NOTE if helping else Severity.WARNING,
        _place_of_sum(subject, key), f"{year_label(key)} 집행액 계" if key else "집행액 총계",
        f"{written(subject, spent)}으로 시행 중인 {force.label}의 예산 {written(subject, planned)}보다 "
        f"{written(subject, spent - planned)} 많습니다. {why}",
        spent, planned,
    )  # fmt: skip


def _place_of_sum(subject: Subject, key: str) -> str:
    """The printed total, or where none is printed the first figure that is part of it."""
    stated = subject.card.stated_execution
    if stated and key in stated.by_year:
        return f"stated_execution.by_year.{key}"
    if stated and not key and stated.total is not None:
        return "stated_execution.total"
    first = next(place for place in subject.fact_places if key in ("", place.cell.column))
    return f"{first.path}.executed"
