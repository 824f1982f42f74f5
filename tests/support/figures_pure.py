"""The same tables from the pure functions over a card read from the database."""

from geumcheon.lib.money import DASH, Amount
from pledges.domain.card import Card, Plan
from pledges.domain.compare import compare_money
from pledges.domain.execution import clock_of, facts_of
from pledges.domain.investment import InvestmentLine, investment_of, sum_cells, sum_row
from pledges.domain.labels import source_label
from pledges.domain.sheet import Sheet, sheet_of
from pledges.domain.variance import Variance
from tests.support.figures import DASH as PRINTED
from tests.support.figures import Figures, Won
from tests.support.figures_file import TOTAL


def plain(amount: Amount) -> Won:
    return PRINTED if amount is DASH else amount


def pure_budget(plan: Plan) -> Figures:
    sheet = sheet_of(plan)
    columns = sheet.columns
    found = _sums("", "total", sheet, columns)
    for item in plan.items:
        below = sheet.of_item(item.key)
        if below.lines:
            found |= _sums(item.key, "subtotal", below, columns)
        for line in (each for each in sheet.lines if each.item == item.key):
            cells = {TOTAL: line.total} | {key: line.amounts.get(key) for key in columns}
            label = source_label(line.source, line.payer)
            found |= {(item.key, label, key): plain(amount) for key, amount in cells.items()}
    return found if len(found) > 1 else {}


def _sums(item: str, row: str, sheet: Sheet, columns: list[str]) -> dict:
    return {(item, row, TOTAL): sheet.total} | {(item, row, key): sheet.column_total(key) for key in columns}


def pure_investment(card: Card, plan: Plan) -> Figures:
    facts = facts_of(card.execution)
    if facts.secured() is None and facts.executed() is None:
        return {}
    table = investment_of(plan, facts, clock_of(card))
    planned = [line for line in table.lines if line.is_planned]
    outside = [line for line in table.lines if not line.is_planned]
    found = _block("", "total", planned, table.columns)
    return found | (_block("outside-", "outside", outside, table.columns) if outside else {})


def _block(prefix: str, name: str, lines: list[InvestmentLine], columns) -> dict:
    found = _halves("", name, {key: sum_cells(lines, key) for key in columns})
    for item in dict.fromkeys(line.line[0] for line in lines):
        own = [line for line in lines if line.line[0] == item]
        found |= _halves(prefix + item, "subtotal", {key: sum_cells(own, key) for key in columns})
        for line in own:
            found |= _halves(prefix + item, source_label(*line.line[1:]), line.cells)
    return found


def _halves(item: str, row: str, cells) -> dict:
    told = {TOTAL: sum_row(cells), **cells}
    return {(item, row, key): plain(cell.resource) for key, cell in told.items()} | {
        (item, row, f"{key}-executed"): plain(cell.executed) for key, cell in told.items()
    }


def pure_comparison(before: Plan, after: Plan) -> Figures:
    """Of all sub-projects, those without lines among them."""
    money = compare_money(before, after)
    found = _three("all", "계", {TOTAL: money.total, **money.cells})
    for item in money.items:
        found |= _three(item.pair.key, "소계", {TOTAL: item.total, **item.cells})
        for line in item.lines:
            found |= _three(item.pair.key, line.label, {TOTAL: line.total, **line.cells})
    return found


def _three(item: str, row: str, cells: dict[str, Variance]) -> dict:
    sides = {"original", "adjusted", "change"}
    return {(item, row, side, key): plain(getattr(each, side)) for key, each in cells.items() for side in sides}
