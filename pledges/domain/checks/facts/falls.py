"""Cumulative money that grows smaller from one day to the next."""

from collections.abc import Iterator
from itertools import pairwise

from geumcheon.lib.money import is_figure
from geumcheon.lib.years import Column
from pledges.domain.card import Execution

from ..fact_place import line_label
from ..finding import Severity, told
from ..subject import Subject
from .money import written

Dated = tuple[int, Execution]


def falling_executed(subject: Subject):
    """executed-falls: what was executed of a line in a column is not less on a later day, at the later day.

    Money secured may be cut; money spent comes back only where it is returned or settled.
    """
    for (line, key), entries in _by_cell(subject).items():
        for (_, before), (index, after) in pairwise(entries):
            if after.executed < before.executed and after.as_of > before.as_of:
                yield told(
                    "executed-falls", Severity.WARNING, f"execution[{index}].executed",
                    f"{Column.of(key).label} {line_label(subject.names, line)} 집행액",
                    f"{after.as_of:%Y-%m-%d} 기준 {written(subject, after.executed)}으로 {before.as_of:%Y-%m-%d} 기준 "
                    f"{written(subject, before.executed)}보다 적습니다. 집행액은 누계이니 반납이나 정산으로 준 것인지 "
                    "살펴보십시오.",
                    after.executed, before.executed,
                )  # fmt: skip


def _by_cell(subject: Subject) -> dict[tuple, list[Dated]]:
    """Entries that say what was executed, of each line and column, by their day."""
    found: dict[tuple, list[Dated]] = {}
    for index, entry in _said(subject):
        found.setdefault((entry.line, entry.column), []).append((index, entry))
    return {cell: sorted(entries, key=lambda each: each[1].as_of) for cell, entries in found.items()}


def _said(subject: Subject) -> Iterator[Dated]:
    return ((index, entry) for index, entry in enumerate(subject.card.execution) if is_figure(entry.executed))
