"""A pair of amounts as a row of changes prints them, against every sum that the two plans know."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.money import total
from pledges.domain.sheet import Sheet

from ..asked import Asked

WHOLE = ("", "", "", "")
Sums = dict[tuple[str, ...], int]


@dataclass(frozen=True, slots=True)
class Printed:
    """Won as printed on one side; `slack` is the rounding below which it says the same as a sum."""

    won: int
    slack: int

    def says(self, amount: int | None) -> bool:
        return amount is not None and abs(amount - self.won) < self.slack


def meant(printed: dict[str, Printed], sums: dict[str, Sums]) -> tuple[str, ...] | None:
    """The sum that the sides may mean: one that all of them say, else one that some do; the whole comes first."""
    found = sorted(_said(printed, sums).items(), key=lambda each: -each[1])
    return found[0][0] if found else None


def _said(printed: dict[str, Printed], sums: dict[str, Sums]) -> dict[tuple[str, ...], int]:
    """How many of the sides say each sum."""
    keys = dict.fromkeys(key for side in printed for key in sums[side])
    counts = {key: sum(each.says(sums[side].get(key)) for side, each in printed.items()) for key in keys}
    return {key: count for key, count in counts.items() if count}


def sums_of(sheet: Sheet, changed: set[str]) -> Sums:
    """The whole, sub-projects, those that changed together, sources and lines, each in all years, one or a run."""
    found = {}
    for name, part in _parts(sheet, changed):
        by_column = part.totals_by_column()
        columns = list(by_column)
        found[(*name, "", "")] = part.total
        for start, first in enumerate(columns):
            for end in range(start, len(columns)):
                run = (by_column[key] for key in columns[start : end + 1])
                found[(*name, first, columns[end])] = total(each for each in run if each is not None)
    return {key: amount for key, amount in found.items() if amount is not None}


def _parts(sheet: Sheet, changed: set[str]) -> Iterator[tuple[tuple[str, str], Sheet]]:
    yield ("", ""), sheet
    items = dict.fromkeys([*(line.item for line in sheet.lines), *(sheet.parents or {}).values()])
    wholes = {"": sheet, **{key: sheet.of_item(key) for key in items}}
    yield ("변경", ""), Sheet(tuple(line for line in sheet.lines if line.item in changed), sheet.parents)
    for item, whole in wholes.items():
        if item:
            yield (item, ""), whole
        for source in dict.fromkeys(line.source for line in whole.lines):
            yield (item, source), whole.of_source(source)


def changed_items(asked: Asked) -> set[str]:
    """Keys of the sub-projects whose money differs between the two plans."""
    if not asked.joins:
        return set()
    pairs = [each.pair for each in asked.items if any(cell.differs for cell in each.cells.values())]
    return {item.key for pair in pairs for item in (pair.original, pair.adjusted) if item}
