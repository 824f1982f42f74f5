"""Findings beside the row or cell they speak of, with the number they have on the page of findings."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pledges.domain.checks import Finding, Severity

SEVERITY_LABELS = {Severity.ERROR: "오류", Severity.WARNING: "경고", Severity.NOTE: "참고"}

_PARTS = re.compile(r"[.\[]")

TOTAL = "total"
"""Key of the cell that holds a row's sum; no column is called so."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`number` counts from 1 in the order in which the checks tell their findings."""

    number: int
    finding: Finding

    @property
    def label(self) -> str:
        return SEVERITY_LABELS[self.finding.severity]


CellMarks = Mapping[str, tuple[Mark, ...]]
"""Marks by the key of their cell: a column, or TOTAL."""


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a card in their order, and by the place they speak of.

    `links` are addresses of what stands behind a money cell, by sub-project, source and column; `aside` are the
    numbers of those that somebody has set aside.
    """

    all: tuple[Mark, ...] = ()
    by_place: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    above: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    links: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    aside: frozenset[int] = frozenset()

    @classmethod
    def of(
        cls,
        findings: Iterable[Finding],
        links: Mapping[tuple[str, str, str], str] | None = None,
        aside: Iterable[int] = (),
    ) -> "Marks":
        marks = tuple(Mark(number, finding) for number, finding in enumerate(findings, 1))
        return cls(marks, _told_at(marks, _own), _told_at(marks, _and_above), links or {}, frozenset(aside))

    def at(self, *places: str) -> tuple[Mark, ...]:
        """Those that speak of exactly these places of the card file."""
        return tuple(mark for place in places for mark in self.by_place.get(place, ()))

    def under(self, place: str) -> tuple[Mark, ...]:
        """Those that speak of the place or of anything in it."""
        return self.above.get(place, ())

    def rest(self, place: str, *told: Iterable[Mark]) -> tuple[Mark, ...]:
        """Those under the place that stand nowhere among the told."""
        numbers = {mark.number for marks in told for mark in marks}
        return tuple(mark for mark in self.under(place) if mark.number not in numbers)

    def behind(self, item: str, source: str, payer: str, columns: Iterable[str]) -> Mapping[str, str]:
        """Addresses of what stands behind a line, by column; money of a named payer has none."""
        if payer or not self.links:
            return {}
        found = ((column, self.links.get((item, source, column))) for column in columns)
        return {column: address for column, address in found if address}

    def by_severity(self) -> tuple["MarkGroup", ...]:
        """The gravest first; a severity with nothing to say is left out, and what was set aside."""
        groups = (MarkGroup(each, self._of(each)) for each in Severity)
        return tuple(group for group in groups if group.marks)

    def _of(self, severity: Severity) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.standing if mark.finding.severity is severity)

    @property
    def standing(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.all if mark.number not in self.aside)

    @property
    def put_aside(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.all if mark.number in self.aside)


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class MarkGroup:
    severity: Severity
    marks: tuple[Mark, ...]

    @property
    def label(self) -> str:
        return SEVERITY_LABELS[self.severity]


def cell_marks(marks: Marks, cells: Iterable[tuple[str, tuple[str, ...]]]) -> CellMarks:
    """Marks of a row, given each cell's key and the places it stands for; empty cells are left out."""
    found = ((key, marks.at(*places)) for key, places in cells)
    return {key: those for key, those in found if those}


def _told_at(marks: Iterable[Mark], places: Callable[[str], Iterable[str]]) -> dict[str, tuple[Mark, ...]]:
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        for place in places(mark.finding.place):
            found.setdefault(place, []).append(mark)
    return {place: tuple(those) for place, those in found.items()}


def _own(place: str) -> tuple[str, ...]:
    return (place,)


def _and_above(place: str) -> Iterator[str]:
    """The place, and every place it lies in."""
    yield place
    for sign in _PARTS.finditer(place):
        yield place[: sign.start()]
