"""Cells of the table of facts that say nothing where the cells around them do."""

from collections.abc import Iterator

from geumcheon.lib.years import UNDIVIDED, Column
from pledges.domain.sheet import SheetLine

from ..fact_place import FactPlace
from ..finding import Severity, told
from ..subject import Subject
from ..totals.execution import WORDS
from ..walk import LinePlace
from .money import is_above_zero, is_over, written


def blank_cells(subject: Subject):
    """execution-blank: a figure printed blank in a column where most lines print one."""
    columns: dict[str, list[FactPlace]] = {}
    for place in subject.fact_places:
        columns.setdefault(place.cell.column, []).append(place)
    for places in columns.values():
        for name, word in WORDS:
            blank = [place for place in places if name in place.cell.blanks]
            filled = sum(getattr(place.cell, name) is not None for place in places)
            if len(blank) < filled:
                yield from (_blank(subject, place, name, word, filled) for place in blank)


def _blank(subject: Subject, place: FactPlace, name: str, word: str, filled: int):
    severity = Severity.WARNING if is_over(place.column, subject) else Severity.NOTE
    return told(
        "execution-blank", severity, f"{place.path}.{name}", f"{place.label} {word}",
        f"빈칸입니다. 같은 {word} 칸의 다른 줄 {filled}개에는 금액이 적혀 있으니, 없으면 0이나 ‘-’를 적어 주십시오.",
    )  # fmt: skip


def missing_cells(subject: Subject):
    """execution-missing: a line planned for a year that is over has no facts, while most such lines have."""
    force = subject.card.in_force
    lines = [place for place in subject.lines if place.home.home.plan is force]
    strangers = _strangers(subject, {line.identity for place in lines for line in [_sheet_line(place)]})
    for key in dict.fromkeys(key for place in lines for key in place.line.amounts):
        if not is_over(Column.of(key), subject):
            continue
        planned = [place for place in lines if is_above_zero(place.line.amounts.get(key))]
        missing = [place for place in planned if not _is_told(subject, place, key)]
        if len(missing) * 2 < len(planned):
            for place in missing:
                if (place.home.item.key, key) not in strangers:
                    yield _missing(subject, place, key)


def _missing(subject: Subject, place: LinePlace, key: str):
    planned = place.line.amounts[key]
    return told(
        "execution-missing", Severity.WARNING, f"{place.path}.amounts.{key}", f"{place.label} {Column.of(key).label}",
        f"계획 {written(subject, planned)}이 있고 이미 지난 해인데 확보액과 집행액이 적혀 있지 않습니다. "
        "집행 자료를 적어 주십시오.",
        planned,
    )  # fmt: skip


def _sheet_line(place: LinePlace) -> SheetLine:
    return SheetLine(place.home.item.key, place.line.source, place.line.payer or "", place.line.amounts)


def _is_told(subject: Subject, place: LinePlace, key: str) -> bool:
    told_of = subject.facts.by_line.get(_sheet_line(place).identity, {})
    return key in told_of or UNDIVIDED in told_of


def _strangers(subject: Subject, known: set) -> set[tuple[str, str]]:
    """Sub-projects and columns whose money is told under a source the plan does not have."""
    return set(_of_strangers(subject, known))


def _of_strangers(subject: Subject, known: set) -> Iterator[tuple[str, str]]:
    for line, cells in subject.facts.by_line.items():
        if line not in known:
            yield from ((line[0], key) for key in cells)
