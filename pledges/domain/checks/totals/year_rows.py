"""year-row: the printed columns come to the printed total. Only where every column that holds money is printed."""

from collections.abc import Callable, Iterable, Mapping

from geumcheon.lib.money import Amount
from geumcheon.lib.years import UNDIVIDED
from pledges.domain.sheet import Sheet

from ..subject import Subject
from ..sums import Table
from .printed import Printed, hold
from .requests import request_table, sides

Cells = Callable[[str], list[Amount]]


def year_rows(subject: Subject):
    """year-row: the printed columns add up to the printed total."""
    yield from _plan_rows(subject)
    yield from _item_rows(subject)
    yield from _request_rows(subject)
    yield from _execution_rows(subject)


def _plan_rows(subject: Subject):
    for place in subject.plans:
        if place.plan.stated:
            whole = Printed(place.plan.stated.total, place.sheet.cells)
            where = f"{place.label} · 연도별 계"
            row = place.plan.stated.by_year
            columns, cells = place.sheet.columns, _compared(place.sheet, place.sheet)
            yield from _row(f"{place.path}.stated.total", where, whole, row, columns, cells, place.table)


def _item_rows(subject: Subject):
    for place in subject.items:
        if place.item.stated:
            sheet = place.sheet
            whole = Printed(place.item.stated_subtotal, sheet.cells)
            where = f"{place.label} 연도별 소계"
            row, cells = place.item.stated.by_year, _compared(sheet, place.home.sheet)
            yield from _row(f"{place.path}.stated_subtotal", where, whole, row, sheet.columns, cells, place.home.table)


def _request_rows(subject: Subject):
    for side in sides(subject):
        sheet = side.sheet or Sheet()
        whole = Printed(side.total, sheet.cells)
        where, table = f"{side.label} 연도별 예산", request_table(subject, side)
        yield from _row(side.total_place, where, whole, side.by_year, sheet.columns, _compared(sheet, sheet), table)


def _execution_rows(subject: Subject):
    stated, facts = subject.card.stated_execution, subject.facts
    if not stated:
        return
    for name, total, row, word in (
        ("executed", "total", stated.by_year, "집행액"),
        ("secured", "secured_total", stated.secured_by_year, "확보액"),
    ):

        def cells(key: str, name: str = name) -> list[Amount]:
            return [] if UNDIVIDED in facts.columns else facts.of_column(key).amounts(name)

        whole, place = Printed(getattr(stated, total), facts.amounts(name)), f"stated_execution.{total}"
        yield from _row(place, f"연도별 {word} 계", whole, row, facts.columns, cells, subject.execution_table)


def _row(
    place: str,
    where: str,
    whole: Printed,
    row: Mapping[str, Amount],
    columns: Iterable[str],
    cells: Cells,
    table: Table,
):
    if set(columns) <= row.keys():
        parts = [Printed(stated, cells(key)) for key, stated in row.items()]
        yield from hold("year-row", place, where, whole, parts, table)


def _compared(sheet: Sheet, home: Sheet) -> Cells:
    """The cells that a printed column has been held against: none where its plan has money without a year."""
    return lambda key: [] if home.is_undivided else sheet.column(key)
