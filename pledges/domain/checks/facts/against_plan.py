"""Facts beside the plan in force, and beside the proposals that would explain them."""

from collections.abc import Iterator

from pledges.domain.labels import full_plan_label
from pledges.domain.variance import figure

from ..fact_place import FactPlace, line_label
from ..finding import Finding, Severity, told
from ..subject import Subject
from ..walk import PlanPlace
from .money import digit_of, is_above_zero, written
from .over_years import over_years
from .spending import ahead, overspent

NO_SOURCE = "미구분"
Line = tuple[str, str, str]


def facts_against_plan(subject: Subject):
    """execution-unplanned, secured-over-planned, executed-over-planned: the finest that is over is told,
    and what follows from it in the sums of the years is a note."""
    force = next((place for place in subject.standing if place.plan is subject.card.in_force), None)
    if force is None:
        return
    proposals = [place for place in subject.standing if place is not force]
    cells = [*_unplanned(subject, force, proposals), *_over_secured(subject, force, proposals)]
    yield from (finding for finding, _ in cells)
    told_of = {key for _, keys in cells for key in keys} | {place.cell.column for place in overspent(subject)}
    yield from over_years(subject, force, proposals, told_of | set(ahead(subject)))


def _cells(place: PlanPlace) -> dict[Line, dict]:
    return {line.identity: dict(line.amounts) for line in place.sheet.lines}


def _unplanned(subject: Subject, force: PlanPlace, proposals) -> Iterator[tuple[Finding, set[str]]]:
    """Lines with money that the plan in force does not have, once a line."""
    known, later = _cells(force), [_cells(each) for each in proposals]
    unnamed = {line[0] for line in known if line[1] == NO_SOURCE}
    by_item = any(not item.whole and item.funding for item in force.plan.items)
    seen: dict[Line, FactPlace] = {}
    for place in subject.fact_places:
        line = place.cell.line
        if any(is_above_zero(getattr(place.cell, name)) for name in ("secured", "executed")):
            if line not in known and NO_SOURCE != line[1] and line[0] not in unnamed and by_item:
                seen.setdefault(line, place)
    for line, place in seen.items():
        helping = next((each for each, cells in zip(proposals, later, strict=True) if line in cells), None)
        yield _unplanned_line(subject, force, place, helping), set(subject.facts.by_line[line])


def _unplanned_line(subject: Subject, force: PlanPlace, place: FactPlace, helping: PlanPlace | None) -> Finding:
    own = subject.facts.of_line(place.cell.line)
    name, word = ("executed", "집행액") if own.executed() else ("secured", "확보액")
    won = own.executed() or own.secured()
    return told(
        "execution-unplanned",
        Severity.NOTE if helping else Severity.WARNING,
        _place_of_line(subject, place, name),
        f"{line_label(subject.names, place.cell.line)} {word}",
        f"{written(subject, won)}이 있으나 시행 중인 {force.label}의 예산에는 이 재원의 줄이 없습니다. "
        + _explained(subject, helping),
        won,
        0,
    )


def _place_of_line(subject: Subject, place: FactPlace, name: str) -> str:
    """The printed total of the line, or where none is printed its first cell."""
    stated = subject.card.stated_execution
    for index, each in enumerate(stated.by_line if stated else ()):
        if each.line == place.cell.line and getattr(each, name) is not None:
            return f"stated_execution.by_line[{index}].{name}"
    return f"{place.path}.{name}"


def _explained(subject: Subject, helping: PlanPlace | None) -> str:
    if helping is None:
        return "계획을 조정해야 하는지, 세부사업과 재원을 바르게 적었는지 확인하십시오."
    return f"{full_plan_label(subject.card, helping.plan)}에는 있으니 확정되면 풀립니다."


def _over_secured(subject: Subject, force: PlanPlace, proposals) -> Iterator[tuple[Finding, set[str]]]:
    """Cells secured beyond every standing plan."""
    tables = [_cells(force), *map(_cells, proposals)]
    digit = max([digit_of(subject, "secured"), *(each.table.digit for each in (force, *proposals))])
    for place in subject.fact_places:
        secured, key = figure(place.cell.secured), place.cell.column
        if not secured or figure(tables[0].get(place.cell.line, {}).get(key)) is None:
            continue
        planned = max(figure(table.get(place.cell.line, {}).get(key)) or 0 for table in tables)
        if secured - planned >= digit:
            yield _secured_beyond(subject, force, place, secured, planned), {key}


def _secured_beyond(subject: Subject, force: PlanPlace, place: FactPlace, secured: int, planned: int) -> Finding:
    item, key = place.cell.item, place.cell.column
    own = subject.facts.of_item(item).of_column(key).secured() or 0
    moved = own <= (force.sheet.of_item(item).column_total(key) or 0)
    why = (
        "다른 재원까지 합하면 계획 안에 있으니 재원을 확인하십시오."
        if moved
        else "계획을 조정해야 하는지 확인하십시오."
    )
    return told(
        "secured-over-planned", Severity.NOTE if moved else Severity.WARNING, f"{place.path}.secured",
        f"{place.label} 확보액",
        f"확보액 {written(subject, secured)}이 계획 {written(subject, planned)}보다 "
        f"{written(subject, secured - planned)} 많습니다. {why}",
        secured, planned,
    )  # fmt: skip
