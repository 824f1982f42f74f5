"""Which findings belong beside which cell of the table of secured, required and executed money."""

from collections import defaultdict
from collections.abc import Mapping

from geumcheon.lib.money import Amount
from pledges.domain.card import Card, Plan
from pledges.domain.execution import Line
from pledges.domain.investment import Cell
from pledges.reports.marks import TOTAL, CellMarks, Mark, Marks

WHOLE: Line = ("", "", "")
"""The row 계: no sub-project has an empty key."""

Places = Mapping[tuple[Line, str, str], list[str]]
"""Places of the card file by line, key of the cell and half of it."""


def places_of(card: Card, plan: Plan, path: str) -> Places:
    """`path` is the plan's place in the card file."""
    found: dict[tuple[Line, str, str], list[str]] = defaultdict(list)
    for cell, place in (*_planned(plan, path), *_facts(card), *_stated(card)):
        found[cell].append(place)
    return found


def _planned(plan: Plan, path: str):
    yield (WHOLE, TOTAL, "resource"), f"{path}.stated.total"
    for i, item in enumerate(plan.items):
        for f, line in enumerate(item.funding):
            yield ((item.key, *line.identity), TOTAL, "resource"), f"{path}.items[{i}].funding[{f}]"


def _facts(card: Card):
    for index, entry in enumerate(card.execution):
        yield (entry.line, entry.column, "resource"), f"execution[{index}]"
        yield (entry.line, entry.column, "resource"), f"execution[{index}].secured"
        yield (entry.line, entry.column, "executed"), f"execution[{index}].executed"


def _stated(card: Card):
    stated = card.stated_execution
    if stated is None:
        return
    yield (WHOLE, TOTAL, "resource"), "stated_execution.secured_total"
    yield (WHOLE, TOTAL, "executed"), "stated_execution.total"
    for key in stated.secured_by_year:
        yield (WHOLE, key, "resource"), f"stated_execution.secured_by_year.{key}"
    for key in stated.by_year:
        yield (WHOLE, key, "executed"), f"stated_execution.by_year.{key}"
    for index, line in enumerate(stated.by_line):
        yield (line.line, TOTAL, "resource"), f"stated_execution.by_line[{index}].secured"
        yield (line.line, TOTAL, "executed"), f"stated_execution.by_line[{index}].executed"


def half_marks(marks: Marks, places: Places, line: Line, half: str, cells: Mapping[str, Cell]) -> CellMarks:
    """Marks of one half of a row; `cells` with its sum under TOTAL.

    Of those of the plan only what speaks of the figure shown there: a printed total of the plan says nothing of
    a sum in which past years show what was secured.
    """
    found = {}
    for key, cell in cells.items():
        shown = getattr(cell, half)
        those = marks.at(*places.get((line, key, half), ()))
        if kept := tuple(mark for mark in those if _speaks_of(mark, shown)):
            found[key] = kept
    return found


def _speaks_of(mark: Mark, shown: Amount) -> bool:
    return not mark.finding.place.startswith("plans[") or shown in (mark.finding.stated, mark.finding.computed)
