"""A draft plan's money as its page shows it: what is typed, its sums, and the change against the plan in force."""

from collections.abc import Mapping

from geumcheon.lib.money import Amount
from pledges.domain.card import Item, ItemStated, Plan, PlanStated
from pledges.domain.funding import MoneyRead, TypedLine, TypedMoney, cell_place
from pledges.domain.labels import source_label
from pledges.domain.sheet import Sheet, sheet_of
from pledges.reports.columns import column_heads

from .cells import ALL, ChangeCell, GridCell, SumCell, group_of
from .faults import faults_of
from .table import GridItem, GridLine, GridSource, MoneyGrid


def money_grid(plan: Plan, typed: TypedMoney, read: MoneyRead, base: Plan | None, base_label: str = "") -> MoneyGrid:
    """`plan` gives the sub-projects and printed totals, `typed` and `read` the money, `base` what it is against."""
    return _Making(plan, typed, read, base).grid(base_label)


class _Making:
    def __init__(self, plan: Plan, typed: TypedMoney, read: MoneyRead, base: Plan | None):
        self.plan, self.typed, self.read = plan, typed, read
        self.parents = {item.key: item.parent for item in plan.items if item.parent}
        self.sheet = read.sheet(self.parents)
        self.base = sheet_of(base) if base else Sheet()
        self.base_lines = {line.identity: line for line in self.base.lines}
        self.sums_of_lines = {line.identity: line for line in self.sheet.lines}
        self.keys, self.kept = typed.kept_columns, column_heads(typed.kept_columns)
        self.source_ids = {name: f"s{n}" for n, name in enumerate(dict.fromkeys(e.source for e in typed.kept_lines))}
        self.item_ids = {item.key: f"i{n}" for n, item in enumerate(plan.items)}

    def grid(self, base_label: str) -> MoneyGrid:
        items = tuple(self._item(item) for item in self.plan.items)
        stated = self.plan.stated or PlanStated()
        sums, whole, change = self._sums(ALL, self.sheet, self.base, stated.by_year, stated.total)
        changes = tuple(
            ChangeCell(each.group, self.base.column_total(key), each.amount)
            for key, each in zip(self.keys, sums, strict=True)
        )
        sources = tuple(self._source(name) for name in self.source_ids if name)
        heads, kept = column_heads(self.typed.columns), self.kept
        faults = faults_of(self.read.problems, self.item_ids, {i.key: i.label for i in self.plan.items}, self.typed)
        return MoneyGrid(
            self.typed.unit, heads, kept, items, sums, whole, changes, change, sources, faults,
            tuple(self._put_aside()), base_label,
        )  # fmt: skip

    def _put_aside(self):
        for line in self.typed.lines:
            for key in self.typed.columns:
                if key in self.typed.gone_columns:
                    yield cell_place(line.item, line.number, key), line.texts.get(key, "")

    def _item(self, item: Item) -> GridItem:
        stated, ident = item.stated or ItemStated(), self.item_ids[item.key]
        own, base = self.sheet.of_item(item.key), self.base.of_item(item.key)
        sums, whole, change = self._sums(ident, own, base, stated.by_year, item.stated_subtotal)
        lines = tuple(self._line(item, line) for line in self.typed.of_item(item.key))
        return GridItem(ident, item.key, item.label, item.ended, self._depth(item), sums, whole, change, lines)

    def _source(self, name: str) -> GridSource:
        sums, whole, change = self._sums(self.source_ids[name], self.sheet.of_source(name), self.base.of_source(name))
        return GridSource(name, sums, whole, change)

    def _sums(self, rows: str, sheet: Sheet, base: Sheet, stated: Mapping | None = None, total: Amount = None):
        printed = stated or {}
        cells = tuple(SumCell(group_of(rows, key), sheet.column_total(key), printed.get(key)) for key in self.keys)
        whole = SumCell(group_of(rows), sheet.total, total)
        return cells, whole, ChangeCell(whole.group, base.total, sheet.total)

    def _line(self, item: Item, typed: TypedLine) -> GridLine:
        ident = f"r{self.item_ids[item.key][1:]}-{typed.number}"
        label = source_label(typed.source, typed.payer) or "새 재원"
        base, mine = self.base_lines.get(typed.identity), self.sums_of_lines.get(typed.identity)
        old = next((e for e in item.funding if e.identity == typed.identity[1:]), None)
        kept = None if typed.gone else mine and mine.total
        cells = tuple(self._cell(item, typed, ident, label, head, base) for head in self.kept)
        groups = " ".join([ident, ALL, *self._above(item.key), self.source_ids.get(typed.source, "")])
        whole = SumCell(group_of(ident), kept, old and old.stated_total)
        change = ChangeCell(whole.group, base and base.total, kept)
        return GridLine(ident, item.label, typed, label, groups, cells, whole, change, self._line_problems(typed))

    def _cell(self, item, typed, ident, label, head, base) -> GridCell:
        place = cell_place(item.key, typed.number, head.key)
        return GridCell(
            place, f"{ident}-{head.key}", f"{item.label} · {label} · {head.label}", head.key,
            typed.texts.get(head.key, ""), base and base.amounts.get(head.key), self.read.problems.get(place, ""),
        )  # fmt: skip

    def _line_problems(self, typed: TypedLine) -> dict[str, str]:
        """By the word of the line that is wrong: source, payer, note, counted_in."""
        end = f":{typed.item}:{typed.number}"
        return {place.removesuffix(end): why for place, why in self.read.problems.items() if place.endswith(end)}

    def _above(self, key: str) -> list[str]:
        found = []
        while key and self.item_ids[key] not in found:
            found.append(self.item_ids[key])
            key = self.parents.get(key, "")
        return found

    def _depth(self, item: Item) -> int:
        return len(self._above(item.key)) - 1
