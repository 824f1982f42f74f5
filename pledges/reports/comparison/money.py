"""Money of two plans as a page prints it: each plan ties by itself, the change is taken from the figures shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, total
from geumcheon.lib.ties import TOTAL as SUM
from geumcheon.lib.ties import Shown
from pledges.domain.compare import ItemMoney, MoneyComparison
from pledges.reports.card.scale import Scale
from pledges.reports.card.shown import Figures, ShownCell, ShownRow, change_of, figures_of
from pledges.reports.marks import TOTAL

from .marks import ComparedMarks
from .three import ItemThree, MovedMoney, ShownComparison, Three

NOTHING_FOUND = ComparedMarks()
SIDES = ("original", "adjusted")


@dataclass(frozen=True, slots=True)
class Sides:
    """Both plans, tied one by one."""

    original: Figures
    adjusted: Figures
    columns: tuple[str, ...]
    scale: Scale
    marks: ComparedMarks = NOTHING_FOUND

    def three(self, label: str, kind: str, place) -> Three:
        cells = {TOTAL: self._figures(place, SUM)} | {key: self._figures(place, key) for key in self.columns}
        row = (place[0], label) if isinstance(place, tuple) else place
        rows = (
            ShownRow(kind, label, tuple(self._cell(row, key, found, side) for key, found in cells.items()))
            for side in (*SIDES, "change")
        )
        return Three(label, kind, cells[TOTAL], tuple(rows))

    def _cell(self, row, key: str, found: Mapping[str, Shown], side: str) -> ShownCell:
        """`row`: the whole, a sub-project, or a sub-project and the name of its line."""
        return ShownCell(key, found[side], self.marks.at("money", side, row, key), is_change=side == "change")

    def _figures(self, place, column: str | None) -> dict[str, Shown]:
        before, after = self.original.at(place, column), self.adjusted.at(place, column)
        return {"original": before, "adjusted": after, "change": change_of(before, after, self.scale)}


def shown_comparison(money: MoneyComparison, scale: Scale, marks: ComparedMarks = NOTHING_FOUND) -> ShownComparison:
    sides = Sides(*(_figures(money, side, scale) for side in SIDES), money.columns, scale, marks)
    return ShownComparison(
        scale,
        sides.three("계", "total", SUM),
        tuple(_item(item, sides) for item in money.items),
        _sources(money, scale),
        tuple(_moved(item, scale) for item in money.items if item.moved),
    )


def _figures(money: MoneyComparison, side: str, scale: Scale) -> Figures:
    lines, above = {}, {}
    for item in money.items:
        mine = getattr(item.pair, side)
        if mine and mine.parent:
            above[item.pair.key] = mine.parent
        for place, line in enumerate(item.lines):
            lines[item.pair.key, place] = {key: getattr(each, side) for key, each in line.cells.items()}
            above[item.pair.key, place] = item.pair.key
    return figures_of(lines, above, scale)


def _item(item: ItemMoney, sides: Sides) -> ItemThree:
    key = item.pair.key
    lines = (sides.three(line.label, "line", (key, place)) for place, line in enumerate(item.lines))
    return ItemThree(key, item.pair.label, item.pair.fate, sides.three("소계", "subtotal", key), tuple(lines))


def _sources(money: MoneyComparison, scale: Scale) -> tuple[Three, ...]:
    """The same money by source, tied apart; empty where one source pays all."""
    labels = list(dict.fromkeys(line.label for item in money.items for line in item.lines))
    if len(labels) < 2:
        return ()
    figures = (figures_of({label: _of_source(money, label, side) for label in labels}, {}, scale) for side in SIDES)
    sides = Sides(*figures, money.columns, scale)
    return (sides.three("계", "total", SUM), *(sides.three(label, "line", label) for label in labels))


def _of_source(money: MoneyComparison, label: str, side: str) -> dict[str, Amount]:
    lines = [line for item in money.items for line in item.lines if line.label == label]
    return {key: total(getattr(line.cells[key], side) for line in lines) for key in money.columns}


def _moved(item: ItemMoney, scale: Scale) -> MovedMoney:
    (moved,) = item.moved
    return MovedMoney(item.pair.label, _shown(moved.left, scale), _shown(moved.came, scale))


def _shown(sources: Iterable[tuple[str, int]], scale: Scale) -> tuple[tuple[str, Shown], ...]:
    return tuple((name, Shown(scale.nearest(won), won)) for name, won in sources)
