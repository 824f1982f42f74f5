"""Budget and execution as a workbook: a sheet for each way of grouping, totals and rates as formulas."""

from collections.abc import Sequence
from decimal import Decimal

from geumcheon.lib.money import Unit, decimals_of, in_unit
from geumcheon.web.workbook import Book, Look, Page, cell, number_format, set_up, span, sum_of
from pledges.domain.district import Sums
from pledges.exports.ratio import PERCENT, ratio
from pledges.reports.execution import BudgetReport, BudgetRow

BUDGET_FILE = "예산과 집행.xlsx"
UNIT = Unit.MILLION
_HEADS = ("총사업비", "확보액", "집행액", "재정확보율\n(÷ 총사업비)", "집행률\n(÷ 총사업비)", "집행률\n(÷ 확보액)")
_RATES = ((1, 0), (2, 0), (2, 1))
"""Which of the three amounts is divided by which."""
_FIRST = 5
"""The row below the title, the day, the unit and the heads."""

HEAD, TEXT = Look("center", bold=True, fill="head"), Look(indent=1)
TITLE, NOTE = Look(bold=True, size=13, boxed=False), Look(boxed=False, size=9)


def budget_workbook(report: BudgetReport) -> Book:
    """The same rows as the page; all pledges on one sheet."""
    book = Book("예산과 집행")
    look = Look("right", numbers=number_format(_decimals(report)))
    for name, rows in _groups(report).items():
        sheet = _sheet(book, name, ("구분",), report, (30,))
        _table(sheet, [((row.label,), row) for row in rows], report.total.sums, look, Sums())
        _finish(sheet, name)
    _pledges(book, report, look)
    _outside(book, report, look)
    return book


def _groups(report: BudgetReport) -> dict[str, tuple[BudgetRow, ...]]:
    return {
        "연도별": report.by_year,
        "분야별": report.by_field,
        "추진부서별": report.by_department,
        "재원별": report.by_source,
    }


def _pledges(book: Book, report: BudgetReport, look: Look) -> None:
    page = _sheet(book, "공약별", ("공약번호", "공약명", "추진부서"), report, (15, 52, 20))
    rows = [((row.key, row.label, row.head.department), row) for row in report.by_pledge]
    _table(page, rows, report.total.sums, look, report.shared)
    _finish(page, "공약별")


def _outside(book: Book, report: BudgetReport, look: Look) -> None:
    page = _sheet(book, "계획 안과 밖", ("구분",), report, (34,), ("확보액", "집행액"))
    sums = report.total.sums
    rows = {
        "계획에 있는 세부사업·재원": (sums.secured_inside, sums.executed_inside),
        "계획에 없는 세부사업·재원": (sums.secured_outside, sums.executed_outside),
    }
    for offset, (label, amounts) in enumerate(rows.items()):
        page.put(_FIRST + offset, 1, label, TEXT)
        for column, won in enumerate(amounts, 2):
            page.put(_FIRST + offset, column, _number(won), look)
    _totals(page, _FIRST + 2, 1, (sums.secured, sums.executed), look, 2)
    _finish(page, "계획 안과 밖")


def _sheet(book: Book, name: str, labels: Sequence[str], report: BudgetReport, widths, heads=_HEADS) -> Page:
    page = book.page(name, (*widths, *[16] * len(heads)))
    last = page.last_column
    page.put(1, 1, f"예산과 집행 — {name}", TITLE, wide=last)
    page.put(2, 1, f"기준일 : {report.clock.label or '자료 없음'}", NOTE, wide=last)
    page.put(3, 1, f"(단위 : {UNIT})", Look("right", boxed=False, size=9), wide=last)
    for column, word in enumerate((*labels, *heads), 1):
        page.put(4, column, word, HEAD)
    return page


def _table(page: Page, rows: Sequence[tuple[tuple, BudgetRow]], total: Sums, look: Look, shared: Sums) -> None:
    """Rows, then what another pledge counts (taken off) where there is any, then the total of it all."""
    width = page.last_column - len(_HEADS)
    for row, (labels, each) in enumerate(rows, _FIRST):
        for column, label in enumerate(labels, 1):
            page.put(row, column, label, TEXT)
        _amounts(page, row, width, each.sums.amounts, look)
        _rates(page, row, width, each.sums)
    row = _FIRST + len(rows)
    if any(shared):
        page.put(row, 1, "다른 공약에서 세어 뺌", TEXT, wide=width)
        _amounts(page, row, width, [None if won is None else -won for won in shared.amounts], look)
        row += 1
    _totals(page, row, width, total.amounts, look, row - _FIRST)
    _rates(page, row, width, total, bold=True, fill="total")


def _amounts(page: Page, row: int, width: int, amounts: Sequence[int | None], look: Look) -> None:
    for column, won in enumerate(amounts, width + 1):
        page.put(row, column, _number(won), look)


def _totals(page: Page, row: int, width: int, sums: Sequence[int | None], look: Look, count: int) -> None:
    page.put(row, 1, "계", Look("center", bold=True, fill="total"), wide=width)
    strong = Look("right", numbers=look.numbers, bold=True, fill="total")
    for column, won in enumerate(sums, width + 1):
        above = [span(cell(column, row - count), cell(column, row - 1))] if count else []
        page.put(row, column, sum_of(above, _number(won)) if above else None, strong)


def _rates(page: Page, row: int, width: int, sums: Sums, **look) -> None:
    found = (sums.securing(None), sums.execution_of_total(None), sums.execution_of_secured(None))
    places = [cell(width + 1 + offset, row) for offset in range(3)]
    for column, ((part, whole), rate) in enumerate(zip(_RATES, found, strict=True), width + 4):
        value = ratio(places[part], places[whole], rate.numerator, rate.denominator)
        page.put(row, column, value, Look("right", numbers=PERCENT, **look))


def _finish(page: Page, name: str) -> None:
    set_up(page.sheet, landscape=True, header=f"예산과 집행 {name}", repeated_rows="1:4")
    page.sheet.freeze_panes = cell(2, _FIRST)


def _number(won: int | None) -> Decimal | None:
    return None if won is None else in_unit(won, UNIT)


def _decimals(report: BudgetReport) -> int:
    amounts = [won for row in (*report.by_pledge, *report.by_year) for won in row.sums.amounts if won]
    return max((decimals_of(won, UNIT) for won in amounts), default=0)
