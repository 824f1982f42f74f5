"""Pledges opened up by sub-project, source or year; only those at hand are, and only their names are asked for."""

from collections.abc import Iterable
from dataclasses import replace

from pledges.domain.variance import Variance

from .money import PartNames, PlanMoney
from .rows import PledgeVariance, VarianceRow


def opened(rows: Iterable[PledgeVariance], money: PlanMoney) -> list[PledgeVariance]:
    """The rows with their parts, which add up to them; as they are where the money is not opened up."""
    rows = list(rows)
    if not money.by:
        return rows
    plans = [plan for row in rows for plan in (row.original_plan, row.adjusted_plan) if plan]
    names = PartNames(money.by, plans)
    return [replace(row, parts=tuple(_parts(row, money, names))) for row in rows]


def _parts(row: PledgeVariance, money: PlanMoney, names: PartNames) -> Iterable[VarianceRow]:
    before, after = money.by_part(row.original_plan), money.by_part(row.adjusted_plan)
    for part, label in names.in_order(before.keys() | after.keys(), (row.adjusted_plan, row.original_plan)):
        yield VarianceRow(str(part), label, Variance(before.get(part), after.get(part)), row.is_adjusted)
