"""Money of one sub-project in one column, and the sums of it that words can mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, total
from geumcheon.lib.years import Column
from pledges.domain.sheet import Sheet
from pledges.domain.variance import figure

from ..walk import ItemPlace

# 국시비 and 국비·시비 are one figure of two sources, and 미구분 is anybody's.
_UNSURE = re.compile(r"미구분|혼합|[·,+/]|[국시도군구]{2,}비")


@dataclass(frozen=True, slots=True)
class Paid:
    """`lines` are sources with their won, 0 where a cell is blank, a dash or not there."""

    lines: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(won for _, won in self.lines)

    def is_named(self, source: str | None) -> bool:
        """Whether the word before an amount is the name of sources here: 보조금 and 기금 may be any of them."""
        if not source or any(_UNSURE.search(name) for name, _ in self.lines):
            return False
        return source[-1] == "비" or any(source == name for name, _ in self.lines)

    def of(self, source: str) -> int:
        return sum(self._of(source))

    def meant(self, source: str | None) -> list[int]:
        """The sums that an amount with this word before it can mean, in won."""
        if self.is_named(source):
            return [self.of(source), *self._of(source)]
        by_source = [sum(self._of(name)) for name, _ in self.lines]
        return [self.total, *by_source, *(won for _, won in self.lines)]

    def _of(self, source: str) -> list[int]:
        names = names_in(source)
        return [won for name, won in self.lines if any(each in name for each in names)]


def names_in(source: str) -> list[str]:
    """국·시비 is 국비 and 시비."""
    return [name if len(name) > 1 else f"{name}비" for name in source.split("·")]


def paid(place: ItemPlace, column: str) -> Paid | None:
    """The money a target speaks of; None where the plan's table does not tell by that column."""
    sheet, wanted = _sheet(place), Column.of(column)
    if sheet.is_undivided or not _tells_of(place.home.sheet, wanted):
        return None
    lines = [(line.source, _won(line.amounts, wanted)) for line in sheet.lines]
    if any(won is None for _, won in lines):
        return None
    return Paid(tuple(lines))


def _sheet(place: ItemPlace) -> Sheet:
    """Lines of the sub-project and of those below it; without any, those of its printed row, of the one above it, or
    of the pledge whose target it is."""
    if place.sheet.lines:
        return place.sheet
    item, plan = place.item, place.home.plan
    row = {each.key for each in plan.items if item.row and each.row == item.row}
    lines = tuple(line for line in place.home.sheet.lines if line.item in row)
    if lines or not (item.parent or item.whole):
        return Sheet(lines)
    return place.home.sheet if item.whole else place.home.sheet.of_item(item.parent)


def _tells_of(sheet: Sheet, wanted: Column) -> bool:
    return wanted.key in sheet.columns or any(Column.of(key).overlaps(wanted) for key in sheet.columns)


def _won(amounts: Mapping[str, Amount], wanted: Column) -> int | None:
    """None where a column of the line reaches beyond the wanted one."""
    if wanted.key in amounts:
        return figure(amounts[wanted.key]) or 0
    keys = [key for key in amounts if Column.of(key).overlaps(wanted)]
    if not all(Column.of(key).within(wanted.first, wanted.last) for key in keys):
        return None
    return total(amounts[key] for key in keys) or 0
