"""증감 내역: sub-project × source × year, three rows each: 당초, 조정(안), 증감. Every figure is a formula."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geumcheon.web.workbook import Flow, Look, Page, Writer, cell, minus, same_as, set_up
from pledges.domain.compare import ItemMoney, LinePair, MoneyComparison
from pledges.domain.items import Fate
from pledges.domain.variance import Variance
from pledges.exports.figures import Figures, figure_width
from pledges.reports.columns import column_heads
from pledges.reports.money_side import MoneySide

from .columns import side_words
from .places import TOTAL, SidePlaces

CHANGES = "증감 내역"
_ITEM, _SOURCE, _WHICH, _FIRST_COLUMN, _HEAD_ROW = 1, 2, 3, 4, 3
_LONGEST = 8
"""Threes of rows that surely stand on one page; a sub-project of more names itself at each of them."""
_CENTRE, _HEAD = Look("center"), Look("center", bold=True, fill="head")
_TITLE, _UNIT = Look(bold=True, size=13, boxed=False), Look("right", boxed=False, size=9)


def change_sheet(page: Page, money: MoneyComparison, sides, places, figures: Figures, code: str) -> None:
    """`sides` and `places` are of 당초 and of 조정(안), both on the sheet of money."""
    flow = Flow(page)
    flow.keep(lambda each: _top(each, money, figures, code))
    flow.repeat_above()
    sheet = Changes(figures, side_words(sides[0]), tuple(sides), tuple(places), money)
    flow.table(None, sheet.groups())
    set_up(page.sheet, landscape=flow.lies, header=f"{code} {CHANGES}", repeated_rows=f"1:{_HEAD_ROW}")
    page.sheet.freeze_panes = cell(_FIRST_COLUMN, _HEAD_ROW + 1)


def change_widths(money: MoneyComparison, figures: Figures) -> tuple[float, ...]:
    totals = (money.total, *money.cells.values())
    figure = figure_width(figures, (won for each in totals for won in (each.original, each.adjusted)))
    return (30, 14, 11, max(13, figure), *[max(12, figure)] * len(money.columns))


@dataclass(frozen=True, slots=True)
class Changes:
    figures: Figures
    words: tuple[str, str]
    sides: tuple[MoneySide, ...]
    places: tuple[SidePlaces, ...]
    money: MoneyComparison

    def groups(self) -> dict[object, Writer]:
        """계 and each sub-project; of a very long one each line is a group of its own."""
        found: dict[object, Writer] = {TOTAL: self._total}
        for item in self.money.items:
            key = item.pair.key
            if not any(key in place.items for place in self.places):
                continue
            parts = (None, *item.lines)
            if len(parts) <= _LONGEST:
                found[key] = self._rows(item, parts)
            else:
                found |= {(key, number): self._rows(item, (part,)) for number, part in enumerate(parts)}
        return found

    def _total(self, flow: Flow) -> None:
        flow.page.put(flow.row, _ITEM, "계", _HEAD, wide=2, high=3)
        totals = {TOTAL: self.money.total, **self.money.cells}
        self._three(flow, totals, [place.total for place in self.places])

    def _rows(self, item: ItemMoney, parts: Sequence[LinePair | None]) -> Writer:
        """소계 (None) and lines of a sub-project."""
        fate = "" if item.pair.fate is Fate.SAME else f"\n({item.pair.fate})"

        def write(flow: Flow) -> None:
            flow.page.put(flow.row, _ITEM, item.pair.label + fate, Look(indent=1), high=3 * len(parts))
            for part in parts:
                self._part(flow, item, part)

        return write

    def _part(self, flow: Flow, item: ItemMoney, line: LinePair | None) -> None:
        key, shown = item.pair.key, line or item
        label, look = (line.label, _CENTRE) if line else ("소계", Look("center", bold=True, fill="total"))
        flow.page.put(flow.row, _SOURCE, label, look, high=3)
        rows = [self._row(which, key, line) for which in (0, 1)]
        self._three(flow, {TOTAL: shown.total, **shown.cells}, rows)

    def _three(self, flow: Flow, values: Mapping[str, Variance], rows: Sequence[int | None]) -> None:
        """당초, 조정(안), 증감; `rows` are theirs on the sheet of money, None where they have none."""
        for which, (word, own) in enumerate(zip(self.words, rows, strict=True)):
            flow.page.put(flow.row + which, _WHICH, word, _CENTRE)
            for column, key in enumerate((TOTAL, *self.money.columns), _FIRST_COLUMN):
                won = (values[key].original, values[key].adjusted)[which]
                there = None if own is None else same_as(self.places[which].cell(key, own), self.figures.cell(won))
                flow.page.put(flow.row + which, column, there, self.figures.look())
        self._change(flow, values)
        flow.row += 3

    def _change(self, flow: Flow, values: Mapping[str, Variance]) -> None:
        row = flow.row + 2
        flow.page.put(row, _WHICH, "증감", Look("center", bold=True, fill="total"))
        for column, key in enumerate((TOTAL, *self.money.columns), _FIRST_COLUMN):
            change = minus(cell(column, row - 1), cell(column, row - 2), self.figures.number(values[key].change))
            flow.page.put(row, column, change, self.figures.sum_look())

    def _row(self, which: int, key: str, line: LinePair | None) -> int | None:
        if line is None:
            return self.places[which].items.get(key)
        lines, identity = self.sides[which].lines.get(key, ()), (line.source, line.payer)
        return self.places[which].line(key, lines.index(identity)) if identity in lines else None


def _top(flow: Flow, money: MoneyComparison, figures: Figures, code: str) -> None:
    page, last = flow.page, flow.page.last_column
    page.put(1, _ITEM, f"{CHANGES} — {code}", _TITLE, wide=last)
    page.put(2, _ITEM, f"(단위 : {figures.unit})", _UNIT, wide=last)
    heads = (head.label for head in column_heads(money.columns))
    for column, word in enumerate(("세부사업", "재원별", "구분", "합계", *heads), 1):
        page.put(_HEAD_ROW, column, word, _HEAD)
    flow.row = _HEAD_ROW + 1
