"""A money table as a page shows it: lines below sub-projects, sums below columns, sums by source."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Unit
from pledges.domain.funding import TypedLine, line_place
from pledges.reports.columns import ColumnHead

from .cells import ChangeCell, Fault, GridCell, SumCell


@dataclass(frozen=True, slots=True)
class GridLine:
    """`groups`: what the row is added up in."""

    id: str
    item: str
    typed: TypedLine
    label: str
    groups: str
    cells: tuple[GridCell, ...]
    sum: SumCell
    change: ChangeCell
    problems: Mapping[str, str]

    @property
    def place_end(self) -> str:
        """What the names of its fields end with."""
        return line_place("", self.typed.item, self.typed.number)


@dataclass(frozen=True, slots=True)
class GridItem:
    id: str
    key: str
    label: str
    ended: bool
    depth: int
    sums: tuple[SumCell, ...]
    sum: SumCell
    change: ChangeCell
    lines: tuple[GridLine, ...]


@dataclass(frozen=True, slots=True)
class GridSource:
    label: str
    sums: tuple[SumCell, ...]
    sum: SumCell
    change: ChangeCell


@dataclass(frozen=True, slots=True)
class MoneyGrid:
    """`base_label`: the plan that changes are against; empty where none is in force.

    `put_aside`: place and text of the cells in columns that are to go, should they come back.
    """

    unit: Unit
    columns: tuple[ColumnHead, ...]
    kept: tuple[ColumnHead, ...]
    items: tuple[GridItem, ...]
    sums: tuple[SumCell, ...]
    sum: SumCell
    changes: tuple[ChangeCell, ...]
    change: ChangeCell
    sources: tuple[GridSource, ...]
    faults: tuple[Fault, ...]
    put_aside: tuple[tuple[str, str], ...]
    base_label: str = ""
