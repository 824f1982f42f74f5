"""Amounts that records name beside the money line of their sub-project and year."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from geumcheon.lib.years import Column
from pledges.domain.variance import figure

from ..finding import Cause, Finding, Severity, told
from ..subject import Subject
from .money import digit_of, written
from .told_amounts import SOURCES, Told, told_amounts

# 총사업비 and what was agreed on for years is no money of one year.
_MANY_YEARS = re.compile(r"총|누계|누적|계약")


def record_amounts(subject: Subject):
    """record-amount: an amount told with its source agrees with the money line of a standing plan or with its facts.

    A part of the money may be told alone, so less than planned is a note; what all records of the line tell
    together may agree too. One told without a source is only more than the whole year of its sub-project, or it is not.
    """
    every = list(told_amounts(subject))
    found = [each for each in every if each.source]
    together: dict[tuple, int] = {}
    for each in found:
        together[each.key] = together.get(each.key, 0) + each.won
    for each in found:
        known = _known(subject, *each.key)
        if not known:
            yield from _without_line(subject, each)
        elif not any(_agrees(won, each.digit, known) for won in (each.won, together[each.key])):
            yield _differing(subject, each, known)
    for each in every:
        if not each.source and not _MANY_YEARS.search(each.amount.what or ""):
            yield from _beyond_all(subject, each)


Known = list[tuple[int, int]]
"""Won of a line and year with the digit it is printed in: of each standing plan, secured, executed."""


def _known(subject: Subject, item: str, source: str, key: str) -> Known:
    found = []
    for place in subject.standing:
        cells = [
            line.amounts.get(key) for line in place.sheet.lines if line.item == item and source in ("", line.source)
        ]
        figures = [won for won in map(figure, cells) if won is not None]
        found += [(sum(figures), place.table.digit)] if figures else []
    cells = [cells[key] for cells in _cells_of(subject, item, source) if key in cells]
    for name in ("secured", "executed"):
        figures = [won for won in (figure(getattr(cell, name)) for cell in cells) if won is not None]
        found += [(sum(figures), digit_of(subject, name))] if figures else []
    return found


def _cells_of(subject: Subject, item: str, source: str):
    """The facts of a line, or of all lines of a sub-project where no source is told."""
    by_line = subject.facts.by_line.items()
    return [cells for line, cells in by_line if line[0] == item and source in ("", line[1])]


def _agrees(won: int, digit: int, known: Known) -> bool:
    return any(_half_up(won, step) == other or _half_up(other, digit) == won for other, step in known)


def _half_up(won: int, step: int) -> int:
    return (2 * won + step) // (2 * step) * step


def _differing(subject: Subject, each: Told, known: Known) -> Finding:
    line, step = min(known, key=lambda one: abs(one[0] - each.won))
    item, source, key = each.key
    label = f"{subject.names.get(item, item)} · {source} {Column.of(key).label}"
    tell = partial(told, "record-amount", place=f"{each.path}.amount", where=each.where, stated=each.won, computed=line)
    sentence = f"{each.words}으로 적혀 있으나 {label} 금액은 {written(subject, line)}"
    if abs(line - each.won) < max(step, each.digit):
        finding = tell(
            severity=Severity.NOTE, sentence=f"{sentence}입니다(단수차). 끝자리를 어떻게 줄였는지 확인하십시오."
        )
        return replace(finding, cause=Cause.ROUNDING)
    less = each.won < min(won for won, _ in known)
    why = "일부만 적은 것인지 확인하십시오." if less else "어느 금액이 맞는지 확인하십시오."
    return tell(severity=Severity.NOTE if less else Severity.WARNING, sentence=f"{sentence}이라 서로 다릅니다. {why}")


def _beyond_all(subject: Subject, each: Told) -> Iterator[Finding]:
    item, _, key = each.key
    most, step = max(_known(subject, item, "", key), default=(None, 0))
    if most is not None and each.won - most >= max(step, each.digit):
        label = f"{subject.names.get(item, item)} {Column.of(key).label}"
        yield told(
            "record-amount", Severity.WARNING, f"{each.path}.amount", each.where,
            f"{each.words}으로 적혀 있으나 {label} 금액은 모두 합하여 {written(subject, most)}입니다. "
            "어느 금액이 맞는지 확인하십시오.",
            each.won, most,
        )  # fmt: skip


def _without_line(subject: Subject, each: Told) -> Iterator[Finding]:
    """The source is none of the sub-project's in any standing plan; a sub-project without any money says nothing."""
    sources = {line.source for place in subject.standing for line in place.sheet.of_item(each.amount.item).lines}
    if sources and each.source not in sources and sources <= set(SOURCES):
        item = subject.names.get(each.amount.item, each.amount.item)
        yield told(
            "record-amount", Severity.WARNING, f"{each.path}.what", each.where,
            f"{each.source} {each.words}으로 적혀 있으나 {item}에는 {each.source}가 없고 "
            f"{'·'.join(sorted(sources))}만 있습니다. 재원을 확인하십시오.",
            each.source, "·".join(sorted(sources)),
        )  # fmt: skip
