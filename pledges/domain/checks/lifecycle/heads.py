"""The kind of a plan's budget, and whether it is new, against the money of its table."""

from collections.abc import Iterator

from geumcheon.lib.money import DASH, Unit, is_figure, show
from geumcheon.lib.years import PRIOR, Column
from pledges.domain.card import Line
from pledges.domain.heads import head_of

from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import LinePlace, PlanPlace
from .endings import is_above_zero

NO_BUDGET, BUDGET, NEW = "비예산", "예산", "신규"


def budget_kinds(subject: Subject):
    """budget-kind: a plan called 비예산 has no public money, one called 예산 prints more than dashes.

    Once for each place where the kind stands: that of the pledge holds for several plans.
    """
    found: dict[str, list[tuple[PlanPlace, str, int]]] = {}
    for place in subject.plans:
        kind, won = head_of(subject.card, place.plan).budget, _public(place)
        if (kind == NO_BUDGET and won) or (kind == BUDGET and _is_empty(place)):
            found.setdefault(_place_of(place, "budget"), []).append((place, kind, won))
    for path, plans in found.items():
        yield _budget(subject, path, plans)


def _public(place: PlanPlace) -> int:
    """Won that a government pays and this plan counts."""
    lines = (line for item in place.plan.items for line in item.funding if _is_public(line))
    return sum(won for line in lines for won in line.amounts.values() if is_figure(won))


def _is_public(line: Line) -> bool:
    return line.level != "private" and "민간" not in line.source and not line.payer and not line.counted_in


def _is_empty(place: PlanPlace) -> bool:
    """Whether all cells say that they do not apply, and there is no other money. 0 may be what is left of a little."""
    cells = place.sheet.cells
    return bool(cells) and all(cell is DASH for cell in cells) and not place.plan.project_cost


def _budget(subject: Subject, path: str, plans: list[tuple[PlanPlace, str, int]]) -> Finding:
    unit = Unit(subject.card.unit)
    where = f"{', '.join(place.label for place, _, _ in plans)} · 예산 구분"
    _, kind, won = plans[0]
    if kind == NO_BUDGET:
        words = f"비예산으로 적혀 있으나 금액 표에는 {show(won, unit)}{unit}이 있습니다."
        return told("budget-kind", Severity.WARNING, path, where, f"{words} 구분과 금액을 살펴보십시오.", kind, BUDGET)
    words = "예산으로 적혀 있으나 금액 표의 모든 칸이 ‘-’입니다. 비예산인지 살펴보십시오."
    return told("budget-kind", Severity.NOTE, path, where, words, kind, NO_BUDGET)


def _place_of(place: PlanPlace, name: str) -> str:
    """The fact of the head as this plan prints it, else that of the pledge."""
    own = place.plan.header
    return f"{place.path}.header.{name}" if own and getattr(own, name) else f"pledge.{name}"


def new_with_prior(subject: Subject):
    """new-with-prior: a plan called 신규 has no money of the years before the term; once a plan."""
    unit, first_year = Unit(subject.card.unit), subject.card.term.first_year
    for place in subject.plans:
        if head_of(subject.card, place.plan).nature == NEW:
            cells = list(_before_the_term(subject, place, first_year))
            if cells:
                won = sum(each.line.amounts[key] for each, key in cells)
                first, key = cells[0]
                words = f"신규인데 임기 전의 금액이 {show(won, unit)}{unit} 적혀 있습니다. 계속사업인지 살펴보십시오."
                path, where = f"{first.path}.amounts.{key}", f"{place.label} · 기투자"
                yield told("new-with-prior", Severity.WARNING, path, where, words, won, 0)


def _before_the_term(subject: Subject, place: PlanPlace, first_year: int) -> Iterator[tuple[LinePlace, str]]:
    for line in subject.lines:
        if line.home.home is place:
            for key, amount in line.line.amounts.items():
                column = Column.of(key)
                is_before = key == PRIOR or column.has_years and column.last < first_year
                if is_before and is_above_zero(amount):
                    yield line, key
