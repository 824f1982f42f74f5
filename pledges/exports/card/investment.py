"""연차별 투자수요 및 집행액: what was secured and spent stands here; what is required is looked up in the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from geumcheon.web.workbook import Look, Run, Writer, cell, same_as, span, sum_of
from geumcheon.web.workbook.page import Value
from pledges.exports.figures import Figures
from pledges.exports.money import TOTAL, SidePlaces
from pledges.exports.paper import LABEL, SECOND, TOTAL_LABEL, Paper
from pledges.reports.card.investment import InvestmentTable
from pledges.reports.card.investment_rows import InvestmentItem, InvestmentRow

from .investment_slots import Half, heads, slots_of

INVESTMENT = "연차별 투자수요 및 집행액"


def investment_part(paper: Paper, table: InvestmentTable, figures: Figures, home: SidePlaces) -> None:
    """`home` is where the plan's money stands."""
    as_of = f" ({table.as_of} 기준)" if table.as_of else ""
    paper.heading_of_money(f"□ {INVESTMENT}{as_of}", str(figures.unit))
    slots = slots_of(paper, table)
    writer = Investments(figures, slots, home)
    _block(paper, writer, heads(table, slots), "계", table.total, table.items)
    if table.outside_total is not None:
        label = f"{table.outside_total.label} 계"
        _block(paper, writer, heads(table, slots), label, table.outside_total, table.outside, goes_on=True)


def _block(paper: Paper, writer: "Investments", top: Writer, label, total, items, *, goes_on=False) -> None:
    """First on trial: the row of 계 is a sum of rows below it."""
    rows = paper.rehearse().table(top, writer.groups(label, total, items), goes_on=goes_on)
    found = replace(writer, rows=rows)
    paper.table(top, found.groups(label, total, items), goes_on=goes_on)


@dataclass(frozen=True, slots=True)
class Investments:
    """`rows` are those of sub-projects' 소계, once they are known."""

    figures: Figures
    slots: Sequence[Half]
    home: SidePlaces
    rows: Mapping[str, int] | None = None

    def groups(self, label: str, total: InvestmentRow, items: Sequence[InvestmentItem]) -> dict[str, Writer]:
        """A row of 계, and its sub-projects below it."""

        def write(paper: Paper) -> None:
            tops = [row for key, row in (self.rows or {}).items() if key != TOTAL]
            paper.put(LABEL, label, TOTAL_LABEL, to=self.slots[0].first - 1)
            self._sums(paper, total, [[cell(half.first, top) for top in tops] for half in self.slots])

        return {TOTAL: write, **{item.key: self._item(item) for item in items}}

    def _item(self, item: InvestmentItem) -> Writer:
        def write(paper: Paper) -> None:
            paper.put(LABEL, [Run(item.label, struck=item.ended)], Look(indent=1), high=len(item.rows))
            subtotal, *lines = item.rows
            row = paper.row
            self._source(paper, subtotal.label, TOTAL_LABEL)
            below = [[span(cell(half.first, row + 1), cell(half.first, row + len(lines)))] for half in self.slots]
            self._sums(paper, subtotal, below)
            for index, line in enumerate(lines):
                self._line(paper, item, index, line)

        return write

    def _line(self, paper: Paper, item: InvestmentItem, index: int, line: InvestmentRow) -> None:
        self._source(paper, line.label, Look("center"))
        for half in self.slots:
            value = self._line_value(paper.row, item, index, half, line)
            paper.put(half.first, value, self.figures.look(), to=half.last)
        paper.row += 1

    def _line_value(self, row: int, item: InvestmentItem, index: int, half: Half, line: InvestmentRow) -> Value:
        won = half.of(line)
        if half.is_total:
            own = [cell(each.first, row) for each in self.slots if half.sums(each)]
            return sum_of(own, self.figures.number(won)) if own else None
        if half.is_planned and item.is_planned and half.key in self.home.columns:
            place = self.home.cell(half.key, self.home.line(item.key, index))
            return same_as(place, self.figures.cell(won))
        return self.figures.cell(won)

    def _sums(self, paper: Paper, row: InvestmentRow, cells: Iterable[list[str]]) -> None:
        for half, own in zip(self.slots, cells, strict=True):
            value = sum_of(own, self.figures.number(half.of(row))) if own else None
            paper.put(half.first, value, self.figures.sum_look(), to=half.last)
        paper.row += 1

    def _source(self, paper: Paper, label: str, look: Look) -> None:
        paper.put(SECOND, label, look, to=self.slots[0].first - 1)
