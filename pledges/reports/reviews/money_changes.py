"""What a report changes of the money that the card knows. Amounts in won."""

from collections.abc import Iterator
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from pledges.actions.reviews.held import Held
from pledges.domain.execution import facts_of
from pledges.domain.report import accepted_card

from .money import MoneyRow, money_rows


@dataclass(frozen=True, slots=True)
class MoneyChange:
    """A figure that the report changes."""

    label: str
    secured: tuple[Amount, Amount]
    executed: tuple[Amount, Amount]


@dataclass(frozen=True, slots=True)
class MoneyTotals:
    """Won secured and executed over all columns, as the card stands and with the report accepted."""

    secured: tuple[int | None, int | None]
    executed: tuple[int | None, int | None]


def money_changes(found: Held) -> Iterator[MoneyChange]:
    """What of the money is another figure than before; a figure the report is silent of stays as it was."""
    for row in money_rows(found, every_year=True):
        if row.own is None:
            continue
        pairs = [_pair(row, name) for name in ("secured", "executed")]
        if any(old != new for old, new in pairs):
            yield MoneyChange(row.label, *pairs)


def money_totals(found: Held) -> MoneyTotals:
    after = accepted_card(found.card, found.place, found.report, found.before)
    old, new = facts_of(found.card.execution), facts_of(after.execution)
    return MoneyTotals((old.secured(), new.secured()), (old.executed(), new.executed()))


def _pair(row: MoneyRow, name: str) -> tuple[Amount, Amount]:
    old = getattr(row.before, name) if row.before else None
    new = getattr(row.own, name)
    return old, old if new is None else new
