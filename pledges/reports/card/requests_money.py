"""Money as a request prints it above its plans: the totals of both sides, then by column."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount
from geumcheon.lib.years import in_order
from pledges.domain.card import Adjustment, RequestStated


@dataclass(frozen=True, slots=True)
class PrintedMoney:
    """A plan's money as the request prints it, in won: its total, then by column. `side`: before or after."""

    side: str
    label: str
    total: Amount
    cells: Mapping[str, Amount]

    @property
    def total_key(self) -> str:
        return f"{self.side}_total"

    @property
    def years_key(self) -> str:
        return f"by_year_{self.side}"


def printed_columns(request: Adjustment) -> list[str]:
    stated = request.stated
    return in_order([*stated.by_year_before, *stated.by_year_after]) if stated else []


def printed_money(request: Adjustment, keys: list[str]) -> tuple[PrintedMoney, ...]:
    """As printed; empty where the request prints no money."""
    stated = request.stated
    if stated is None or not (keys or stated.before_total or stated.after_total):
        return ()
    sides = (("before", "변경 전"), ("after", "변경 후"))
    return tuple(_side(stated, side, label, keys) for side, label in sides)


def _side(stated: RequestStated, side: str, label: str, keys: list[str]) -> PrintedMoney:
    cells = getattr(stated, f"by_year_{side}")
    return PrintedMoney(side, label, getattr(stated, f"{side}_total"), {key: cells.get(key) for key in keys})
