"""Figures of two plans as a page prints them: 당초, 조정(안) and 증감 of every line, sub-project and source."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.ties import Shown
from pledges.domain.items import Fate
from pledges.reports.card.scale import Scale
from pledges.reports.card.shown import ShownRow


@dataclass(frozen=True, slots=True)
class Three:
    """A figure in both plans and its change; `rows` open it up by column, one row a side."""

    label: str
    kind: str
    figures: Mapping[str, Shown]
    rows: tuple[ShownRow, ...]

    @property
    def differs(self) -> bool:
        """By the exact won of any column, whether or not it can be seen in this unit."""
        return any(cell.shown.exact for cell in self.rows[2].cells)

    @property
    def is_adjusted(self) -> bool:
        return any(cell.shown.is_adjusted for row in self.rows for cell in row.cells)


@dataclass(frozen=True, slots=True)
class MovedMoney:
    """Sources that left and came, each with its figure."""

    label: str
    left: tuple[tuple[str, Shown], ...]
    came: tuple[tuple[str, Shown], ...]


@dataclass(frozen=True, slots=True)
class ItemThree:
    key: str
    label: str
    fate: Fate
    subtotal: Three
    lines: tuple[Three, ...]

    @property
    def lines_differ(self) -> bool:
        return any(line.differs for line in self.lines)


@dataclass(frozen=True, slots=True)
class ShownComparison:
    scale: Scale
    total: Three
    items: tuple[ItemThree, ...]
    sources: tuple[Three, ...]
    moved: tuple[MovedMoney, ...]

    @property
    def summary_is_adjusted(self) -> bool:
        """Whether a mark stands in the tables by sub-project and by source, which show totals alone."""
        every = [self.total, *(item.subtotal for item in self.items), *self.sources]
        return any(shown.is_adjusted for three in every for shown in three.figures.values())

    @property
    def is_adjusted(self) -> bool:
        every = [self.total, *(three for item in self.items for three in (item.subtotal, *item.lines))]
        return any(three.is_adjusted for three in every)
