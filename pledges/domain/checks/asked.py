"""Each adjustment request beside the two plans it joins, compared once for all checks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pledges.domain.card import Adjustment, Card
from pledges.domain.compare import ItemMoney, MoneyComparison, compare_money
from pledges.domain.items import ItemPair

from .walk import PlanPlace

AMENDED = "approved_amended"


@dataclass(frozen=True)
class Asked:
    """A request; `before` and `after` are None where the pledge begins or ends with it."""

    path: str
    request: Adjustment
    before: PlanPlace | None
    after: PlanPlace | None
    label: str

    @property
    def joins(self) -> bool:
        """Whether there are two plans to compare."""
        return self.before is not None and self.after is not None

    @property
    def is_amended(self) -> bool:
        """수정승인: the plan that was confirmed may differ from what the request printed."""
        vote = self.request.deliberation
        return self.request.state == AMENDED or bool(vote and vote.outcome == AMENDED)

    @cached_property
    def money(self) -> MoneyComparison:
        return compare_money(self.before.plan, self.after.plan)

    @property
    def items(self) -> tuple[ItemMoney, ...]:
        return self.money.items

    @property
    def pairs(self) -> list[ItemPair]:
        return [item.pair for item in self.items]


def asked_of(card: Card, plans: Sequence[PlanPlace]) -> tuple[Asked, ...]:
    """In the order of the card."""
    of = {place.plan.revision: place for place in plans}
    return tuple(_asked(card, index, of) for index in range(len(card.adjustments)))


def _asked(card: Card, index: int, of: dict[int, PlanPlace]) -> Asked:
    """Told apart by its plan where the card has several requests."""
    request = card.adjustments[index]
    before, after = of.get(request.from_revision), of.get(request.to_revision)
    label = f"조정 심의요청({after.label})" if after and len(card.adjustments) > 1 else "조정 심의요청"
    return Asked(f"adjustments[{index}]", request, before, after, label)
