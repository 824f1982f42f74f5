"""Money and targets of two plans, cell against cell."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import total
from geumcheon.lib.years import in_order

from .card import Item, Plan
from .items import ItemPair, merged_order, pair_items
from .labels import source_label
from .sheet import Sheet, SheetLine, sheet_of
from .variance import Variance


@dataclass(frozen=True, slots=True)
class LinePair:
    """One line of money in both plans."""

    source: str
    payer: str
    cells: Mapping[str, Variance]
    total: Variance

    @property
    def label(self) -> str:
        return source_label(self.source, self.payer)


@dataclass(frozen=True, slots=True)
class ItemMoney:
    pair: ItemPair
    lines: tuple[LinePair, ...]
    cells: Mapping[str, Variance]
    total: Variance
    moved: tuple["MovedSource", ...]


@dataclass(frozen=True, slots=True)
class MovedSource:
    """Sources whose money ended while others' began, of one sub-project; amounts in won."""

    left: tuple[tuple[str, int], ...]
    came: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class MoneyComparison:
    columns: tuple[str, ...]
    items: tuple[ItemMoney, ...]
    cells: Mapping[str, Variance]
    total: Variance


def compare_money(original: Plan, adjusted: Plan) -> MoneyComparison:
    before, after = sheet_of(original), sheet_of(adjusted)
    columns = tuple(in_order([*before.columns, *after.columns]))
    items = tuple(_item_money(pair, before, after, columns) for pair in pair_items(original, adjusted))
    return MoneyComparison(columns, items, _cells(before, after, columns), Variance(before.total, after.total))


def _cells(before: Sheet, after: Sheet, columns) -> dict[str, Variance]:
    return {key: Variance(before.column_total(key), after.column_total(key)) for key in columns}


def _item_money(pair: ItemPair, before: Sheet, after: Sheet, columns) -> ItemMoney:
    old, new = before.of_item(pair.key), after.of_item(pair.key)
    lines = _line_pairs(_own(old, pair), _own(new, pair), columns)
    return ItemMoney(pair, lines, _cells(old, new, columns), Variance(old.total, new.total), _moved(lines))


def _own(sheet: Sheet, pair: ItemPair) -> dict[tuple[str, str], SheetLine]:
    return {(line.source, line.payer): line for line in sheet.lines if line.item == pair.key}


def _line_pairs(old, new, columns) -> tuple[LinePair, ...]:
    pairs = []
    for identity in merged_order(list(old), list(new)):
        before, after = old.get(identity), new.get(identity)
        cells = {
            key: Variance(
                before.amounts.get(key) if before else None,
                after.amounts.get(key) if after else None,
            )
            for key in columns
        }
        totals = Variance(before and before.total, after and after.total)
        pairs.append(LinePair(*identity, cells, totals))
    return tuple(pairs)


def _moved(lines: tuple[LinePair, ...]) -> tuple[MovedSource, ...]:
    left = [line for line in lines if line.total.original and not line.total.adjusted]
    came = [line for line in lines if line.total.adjusted and not line.total.original]
    if not left or not came:
        return ()
    return (
        MovedSource(
            tuple((line.source, total([line.total.original])) for line in left),
            tuple((line.source, total([line.total.adjusted])) for line in came),
        ),
    )


@dataclass(frozen=True, slots=True)
class TargetPair:
    """Targets of a sub-project in one column, in both plans."""

    column: str
    original: tuple[str, ...]
    adjusted: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return self.original != self.adjusted


def compare_targets(pair: ItemPair, columns) -> list[TargetPair]:
    return [TargetPair(key, _texts(pair.original, key), _texts(pair.adjusted, key)) for key in columns]


def target_columns(*plans: Plan) -> list[str]:
    return in_order(key for plan in plans for item in plan.items for key in item.targets)


def _texts(item: Item | None, key: str) -> tuple[str, ...]:
    return tuple(item.targets.get(key) or ()) if item else ()
