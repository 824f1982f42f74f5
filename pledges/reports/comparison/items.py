"""Sub-projects of two plans: what became of each, and their targets column by column."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.text import Segment, word_changes
from pledges.domain.compare import TargetPair, compare_targets
from pledges.domain.items import Fate, ItemPair

from .texts import TextChange, text_change


@dataclass(frozen=True, slots=True)
class ItemChange:
    key: str
    fate: Fate
    name: TextChange
    predecessors: tuple[str, ...]
    last_year: int | None


@dataclass(frozen=True, slots=True)
class TargetCell:
    original: tuple[str, ...]
    adjusted: tuple[str, ...]
    segments: tuple[Segment, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class TargetChange:
    key: str
    label: str
    fate: Fate
    cells: Mapping[str, TargetCell]

    @property
    def has_texts(self) -> bool:
        return any(cell.original or cell.adjusted for cell in self.cells.values())

    @property
    def differs(self) -> bool:
        return any(cell.differs for cell in self.cells.values())


def item_change(pair: ItemPair) -> ItemChange:
    before, after = pair.original, pair.adjusted
    name = text_change("세부사업", before and before.label, after and after.label)
    return ItemChange(pair.key, pair.fate, name, pair.predecessors, after and after.last_year)


def target_change(pair: ItemPair, keys) -> TargetChange:
    cells = {each.column: _cell(each) for each in compare_targets(pair, keys)}
    return TargetChange(pair.key, pair.label, pair.fate, cells)


def _cell(pair: TargetPair) -> TargetCell:
    segments = word_changes("\n".join(pair.original), "\n".join(pair.adjusted))
    return TargetCell(pair.original, pair.adjusted, tuple(segments), pair.differs)
