"""Original against adjusted as a workbook: rows of the page, all of them; changes, rates and sums are formulas."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from geumcheon.lib.money import Unit, decimals_of, in_unit
from geumcheon.web.workbook import Book, Flow, Formula, Look, Writer, cell, minus, number_format, set_up, span, sum_of
from pledges.domain.variance import figure
from pledges.exports.variance_formulas import rate_of_change, sum_where
from pledges.reports.variance import BY, PledgeVariance, VarianceReport, VarianceRow

VARIANCE_FILE = "당초·조정 증감.xlsx"
SHEET = "당초·조정 증감"
UNIT = Unit.MILLION
CODE, TITLE, DEPARTMENT, PLAN, PART, ORIGINAL, ADJUSTED, CHANGE, RATE, WAITING, PROPOSED = range(1, 12)
_WIDTHS = (15, 52, 20, 15, 30, 15, 15, 15, 11, 18, 15)
_FIRST = 5
_NOT_DECIDED = " (아직 결정되지 않은 조정(안)을 조정으로 봄)"
_TEXT, _HEAD = Look(indent=1), Look("center", bold=True, fill="head")


def variance_workbook(report: VarianceReport, rows: Sequence[PledgeVariance]) -> Book:
    book = Book(SHEET)
    flow = Flow(book.page(SHEET, _WIDTHS))
    flow.keep(lambda each: _top(each, report))
    flow.repeat_above()
    sheet = _Sheet(number_format(_decimals(rows)))
    for each in rows[:-1]:
        flow.keep(sheet.pledge(each))
    for last in rows[-1:]:
        # So that the sums do not stand on a page of their own.
        flow.wait(sheet.pledge(last))
    flow.keep(sheet.sums(report.sums))
    set_up(flow.page.sheet, landscape=True, header=SHEET, repeated_rows="1:4")
    flow.page.sheet.freeze_panes = cell(DEPARTMENT, _FIRST)
    return book


def _top(flow: Flow, report: VarianceReport) -> None:
    page, last, question = flow.page, flow.page.last_column, report.question
    title = SHEET + (_NOT_DECIDED if question.with_proposals else "")
    page.put(1, 1, title, Look(bold=True, size=13, boxed=False), wide=last)
    asked = [word for word in (question.field, question.department, "조정된 공약만" * question.only_adjusted) if word]
    day = f"기준일 : {report.clock.label or '자료 없음'}"
    page.put(2, 1, " · ".join([day, *asked]), Look(boxed=False, size=9), wide=last)
    page.put(3, 1, f"(단위 : {UNIT})", Look("right", boxed=False, size=9), wide=last)
    part = BY[question.by] if question.by else "내역"
    heads = ("공약번호", "공약명", "추진부서", "조정", part, "당초", "조정", "증감", "증감률", "심의 중", "조정(안)")
    for column, word in enumerate(heads, 1):
        page.put(4, column, word, _HEAD)
    flow.row = _FIRST


@dataclass(frozen=True, slots=True)
class _Sheet:
    """`numbers` is the format of amounts."""

    numbers: str

    def pledge(self, each: PledgeVariance) -> Writer:
        """The pledge and its parts below it, of which its amounts are the sum."""
        labels = (each.key, each.label, each.head.department, each.plan, "", each.proposal)

        def write(flow: Flow) -> None:
            strong = {"bold": True, "fill": "total"} if each.parts else {}
            for column, word in zip((CODE, TITLE, DEPARTMENT, PLAN, PART, WAITING), labels, strict=True):
                flow.page.put(flow.row, column, word, replace(_TEXT, **strong))
            self._amounts(flow, each, len(each.parts), **strong)
            flow.page.put(flow.row, PROPOSED, _number(each.proposed), self._look(**strong))
            flow.row += 1
            for part in each.parts:
                self._part(flow, part)
                flow.row += 1

        return write

    def _part(self, flow: Flow, part: VarianceRow) -> None:
        for column in (CODE, TITLE, DEPARTMENT, PLAN, WAITING, PROPOSED):
            flow.page.put(flow.row, column, None, _TEXT)
        flow.page.put(flow.row, PART, part.label, Look(indent=1))
        self._amounts(flow, part, 0)

    def _amounts(self, flow: Flow, each: VarianceRow, below: int, **look) -> None:
        row = flow.row
        for column, won in ((ORIGINAL, each.variance.original), (ADJUSTED, each.variance.adjusted)):
            cells = [span(cell(column, row + 1), cell(column, row + below))]
            value = sum_of(cells, _number(won)) if below and won is not None else _number(won)
            flow.page.put(row, column, value, self._look(**look))
        self._change(flow, each, **look)

    def _change(self, flow: Flow, each: VarianceRow, **look) -> None:
        row = flow.row
        new, old = cell(ADJUSTED, row), cell(ORIGINAL, row)
        change = minus(new, old, _number(each.change)) if each.is_adjusted else None
        flow.page.put(row, CHANGE, change, self._look(**look))
        rate = rate_of_change(cell(CHANGE, row), old, each) if each.is_adjusted else None
        flow.page.put(row, RATE, rate, Look("right", numbers='0.0%;"△"0.0%;0.0%', **look))

    def sums(self, sums: Sequence[VarianceRow]) -> Writer:
        """The last is the sum of those above it; the first two look at which pledges name an adjustment."""
        strong = {"bold": True, "fill": "total"}

        def write(flow: Flow) -> None:
            first = flow.row
            for each in sums:
                flow.page.put(flow.row, CODE, each.label, Look("center", **strong), wide=PART)
                for column, value in zip((ORIGINAL, ADJUSTED), self._values(each, first, flow.row), strict=True):
                    flow.page.put(flow.row, column, value, self._look(**strong))
                self._change(flow, each, **strong)
                for column in (WAITING, PROPOSED):
                    flow.page.put(flow.row, column, None, self._look(**strong))
                flow.row += 1

        return write

    def _values(self, each: VarianceRow, end: int, place: int) -> tuple:
        told = (_number(each.variance.original), _number(each.variance.adjusted))
        if each.key == "total":
            above = ([span(cell(column, end), cell(column, place - 1))] for column in (ORIGINAL, ADJUSTED))
            return tuple(sum_of(cells, won) for cells, won in zip(above, told, strict=True))
        if each.key == "shared" or end == _FIRST:
            return told
        named = [sum_where(PLAN, column, _FIRST, end) for column in (ORIGINAL, ADJUSTED)]
        if each.key == "unadjusted":
            named = [f"{sum_where(CODE, ORIGINAL, _FIRST, end)}-{sum_where(PLAN, ORIGINAL, _FIRST, end)}"] * 2
        return tuple(Formula(f"={text}", won) for text, won in zip(named, told, strict=True))

    def _look(self, **more) -> Look:
        return Look("right", numbers=self.numbers, **more)


def _number(won) -> Decimal | None:
    amount = figure(won)
    return None if amount is None else in_unit(amount, UNIT)


def _decimals(rows: Sequence[PledgeVariance]) -> int:
    found = [each.variance for row in rows for each in (row, *row.parts)]
    amounts = [won for each in found for won in (each.original, each.adjusted) if won]
    return max((decimals_of(won, UNIT) for won in amounts), default=0)
