"""Money executed beside money secured, and money told twice over: by the year and without one."""

from collections.abc import Iterator

from geumcheon.lib.years import UNDIVIDED, Column
from pledges.domain.variance import figure

from ..fact_place import FactPlace
from ..finding import Severity, told
from ..subject import Subject
from ..totals.execution import WORDS
from .clock import is_ahead
from .money import digit_of, is_above_zero, written


def executed_over_secured(subject: Subject):
    """executed-over-secured: more spent than secured in one cell, unless it is less than a digit more.

    A note where so much was left of the years before: money is carried over.
    """
    later = set(ahead(subject))
    for place in overspent(subject):
        if place.cell.column not in later:
            yield _more_spent(subject, place, figure(place.cell.secured), figure(place.cell.executed))


def overspent(subject: Subject) -> Iterator[FactPlace]:
    """Cells where more was executed than secured, by a digit of the table or more."""
    digit = None
    for place in subject.fact_places:
        secured, executed = figure(place.cell.secured), figure(place.cell.executed)
        if secured is not None and executed is not None and executed > secured:
            digit = digit or digit_of(subject, "secured", "executed")
            if executed - secured >= digit:
                yield place


def ahead(subject: Subject) -> Iterator[str]:
    """Columns that begin after the day of the facts: any money there is told of by that alone."""
    term = subject.card.term
    for key in subject.facts.columns:
        if is_ahead(Column.of(key), subject.clock.year, term.last_year):
            yield key


def _more_spent(subject: Subject, place: FactPlace, secured: int, executed: int):
    more = (
        f"집행액 {written(subject, executed)}이 확보액 {written(subject, secured)}보다 "
        f"{written(subject, executed - secured)} 많습니다."
    )
    until = _left_before(subject, place) >= executed - secured
    severity = Severity.NOTE if until else Severity.WARNING
    why = (
        "앞 해에서 넘어온 돈인지 확인하십시오." if until else "앞 해까지 남은 돈으로도 모자라니 두 금액을 확인하십시오."
    )
    return told(
        "executed-over-secured", severity, f"{place.path}.executed", f"{place.label} 집행액",
        f"{more} {why}", executed, secured,
    )  # fmt: skip


def _left_before(subject: Subject, place: FactPlace) -> int:
    """Won secured and not spent on the same line before the column."""
    cells = subject.facts.by_line[place.cell.line]
    earlier = [cell for key, cell in cells.items() if Column.of(key).order < place.column.order]
    return sum((figure(cell.secured) or 0) - (figure(cell.executed) or 0) for cell in earlier)


def undivided_beside_years(subject: Subject):
    """execution-twice: money of all years up to the day stands beside the same line's money of single years."""
    for place in subject.fact_places:
        if place.cell.column != UNDIVIDED:
            continue
        others = [cell for key, cell in subject.facts.by_line[place.cell.line].items() if key != UNDIVIDED]
        for name, word in WORDS:
            by_year = sum(figure(getattr(cell, name)) or 0 for cell in others)
            amount = getattr(place.cell, name)
            if is_above_zero(amount) and by_year:
                yield told(
                    "execution-twice", Severity.WARNING, f"{place.path}.{name}", f"{place.label} {word}",
                    f"연도를 나누지 않은 {written(subject, amount)}과 연도별 금액의 합 {written(subject, by_year)}이 "
                    "함께 적혀 있어 두 번 세어집니다. 하나만 남기십시오.",
                    amount, by_year,
                )  # fmt: skip
