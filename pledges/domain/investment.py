"""연차별 투자수요 및 집행액: what is secured by the day, what is required after it, what was spent."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount, total
from geumcheon.lib.years import in_order

from .card import Plan
from .execution import Facts, Line, amount_of, is_settled
from .sheet import Sheet, sheet_of


@dataclass(frozen=True, slots=True)
class Cell:
    """`resource`: secured in a settled column, required in a future one. All in won."""

    resource: Amount
    executed: Amount


@dataclass(frozen=True, slots=True)
class InvestmentLine:
    """`is_planned` False: the plan shown does not know this line."""

    line: Line
    is_planned: bool
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Investment:
    columns: tuple[str, ...]
    settled: frozenset[str]
    lines: tuple[InvestmentLine, ...]


def investment_of(plan: Plan, facts: Facts, clock: datetime.date | None) -> Investment:
    """Lines of the plan in its order, then those that only the facts know."""
    sheet = sheet_of(plan)
    columns = tuple(in_order([*sheet.columns, *facts.columns]))
    settled = frozenset(key for key in columns if is_settled(key, clock, facts))
    return Investment(columns, settled, tuple(_lines(sheet, facts, columns, settled)))


def _lines(sheet: Sheet, facts: Facts, columns, settled) -> Iterable[InvestmentLine]:
    for line in sheet.lines:
        known = facts.by_line.get(line.identity, {})
        yield InvestmentLine(line.identity, True, _cells(line.amounts, known, columns, settled))
    for identity, known in facts.split(sheet)[1].by_line.items():
        yield InvestmentLine(identity, False, _cells({}, known, columns, settled))


def _cells(planned: Mapping[str, Amount], known, columns, settled) -> dict[str, Cell]:
    return {
        key: Cell(
            amount_of(known.get(key), "secured") if key in settled else planned.get(key),
            amount_of(known.get(key), "executed"),
        )
        for key in columns
    }


def sum_cells(lines: Iterable[InvestmentLine], key: str) -> Cell:
    cells = [line.cells[key] for line in lines]
    return Cell(total(c.resource for c in cells), total(c.executed for c in cells))


def sum_row(cells: Mapping[str, Cell]) -> Cell:
    """합계: 확보액 및 투자수요, and 집행액, over all columns."""
    return Cell(
        total(cell.resource for cell in cells.values()),
        total(cell.executed for cell in cells.values()),
    )
