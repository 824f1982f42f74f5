"""Rows made from the plans on both sides and what they come to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geumcheon.lib.money import total
from pledges.domain.variance import Variance
from pledges.reports.district import Hosts, PlanHead, PledgeHead

from .money import PlanMoney
from .question import FIGURES, Question
from .rows import PledgeVariance, VarianceRow


@dataclass(frozen=True, slots=True)
class Sides:
    head: PledgeHead
    original: PlanHead | None
    adjusted: PlanHead | None

    @property
    def after(self) -> PlanHead | None:
        """What holds after all adjustments: without one, the original."""
        return self.adjusted or self.original


@dataclass(frozen=True, slots=True)
class Rows:
    question: Question
    money: PlanMoney
    hosts: Hosts

    def variance(self, sides: Sides) -> Variance:
        return Variance(self._whole(sides.original), self._whole(sides.adjusted))

    def row(self, sides: Sides) -> PledgeVariance:
        head, adjusted, proposal = sides.head, sides.adjusted, sides.head.proposal
        waiting = None if proposal is adjusted else proposal
        return PledgeVariance(
            key=head.printed_code,
            label=head.title,
            variance=self.variance(sides),
            is_adjusted=adjusted is not None,
            head=head,
            plan=head.label_of(adjusted) if adjusted else "",
            proposal=head.label_of(waiting) if waiting else "",
            proposed=self._whole(waiting),
            is_proposal=adjusted is not None and adjusted is proposal,
            shared=self._away([sides]),
            original_plan=_key(sides.original),
            adjusted_plan=_key(adjusted),
        )

    def sums(self, every: Sequence[Sides]) -> list[VarianceRow]:
        """Adjusted pledges, the others, what another pledge counts (taken off), and last the total of these."""
        adjusted = [each for each in every if each.adjusted]
        rest = [each for each in every if not each.adjusted]
        found = [
            VarianceRow("adjusted", f"조정된 공약 {len(adjusted)}건", self._sum(adjusted)),
            VarianceRow("unadjusted", f"조정이 없는 공약 {len(rest)}건", self._sum(rest)),
        ]
        away = self._away(every)
        if away.original or away.adjusted:
            found.append(
                VarianceRow("shared", "다른 공약에서 세어 뺌", Variance(_minus(away.original), _minus(away.adjusted)))
            )
        before, after = (total(getattr(row.variance, side) for row in found) for side in ("original", "adjusted"))
        return [*found, VarianceRow("total", "계", Variance(before, after))]

    def _sum(self, every: Iterable[Sides]) -> Variance:
        sides = list(every)
        return Variance(
            total(self._whole(each.original) for each in sides), total(self._whole(each.after) for each in sides)
        )

    def _whole(self, plan: PlanHead | None) -> int | None:
        return total([lot.won for lot in self.money.of(_key(plan))])

    def _away(self, every: Iterable[Sides]) -> Variance:
        sides = list(every)
        return Variance(
            total(won for each in sides for won in self._lots_away(each.head, each.original)),
            total(won for each in sides for won in self._lots_away(each.head, each.after)),
        )

    def _lots_away(self, head: PledgeHead, plan: PlanHead | None) -> list[int | None]:
        lots = [lot for lot in self.money.of(_key(plan)) if lot.counted_in]
        return [lot.won for lot in lots if self.hosts.is_elsewhere(head.key, lot.counted_in)]


class RowList(Sequence[PledgeVariance]):
    """All rows in their order, of which only those looked at are made."""

    def __init__(self, rows: Rows, sides: Sequence[Sides]):
        self._rows, self._sides = rows, sides

    def __len__(self) -> int:
        return len(self._sides)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return [self._rows.row(each) for each in self._sides[place]]
        return self._rows.row(self._sides[place])


def in_order(rows: Rows, sides: Iterable[Sides], asked: str) -> list[Sides]:
    """`asked` is a key of SORTS, with - before it for the greatest first; blanks last, nonsense by number."""
    name, is_down, sides = asked.removeprefix("-"), asked.startswith("-"), list(sides)
    figure = FIGURES.get(name)
    if figure is None:
        return sides[::-1] if is_down and name == "code" else sides
    known = [(figure(rows.variance(each), each.adjusted is not None), each) for each in sides]
    found = sorted((pair for pair in known if pair[0] is not None), key=lambda pair: pair[0], reverse=is_down)
    return [each for _, each in found] + [each for value, each in known if value is None]


def _key(plan: PlanHead | None) -> int | None:
    return plan.key if plan else None


def _minus(won: int | None) -> int | None:
    return None if won is None else -won
