"""Rows of the variance report: a pledge, a part of it, a sum over pledges. Won."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from geumcheon.lib.money import ratio_percent
from pledges.domain.variance import Variance
from pledges.reports.district import PledgeHead


@dataclass(frozen=True, slots=True)
class VarianceRow:
    """`is_adjusted` False: there is nothing to compare, and neither change nor rate."""

    key: str
    label: str
    variance: Variance
    is_adjusted: bool = True

    @property
    def change(self) -> int | None:
        return self.variance.change if self.is_adjusted else None

    @property
    def rate(self) -> Fraction | None:
        """Change over original, exact; None without an original, and where the row takes money off."""
        takes_off = (self.variance.original or 0) < 0
        return self.variance.rate if self.is_adjusted and not takes_off else None

    @property
    def percent(self) -> Decimal | None:
        """Half up to one decimal."""
        return ratio_percent(self.rate.numerator, self.rate.denominator) if self.rate is not None else None


@dataclass(frozen=True, slots=True)
class PledgeVariance(VarianceRow):
    """`plan` names the adjusted side, "" where there is none; `proposal` waits beside it and is in no sum."""

    head: PledgeHead | None = None
    plan: str = ""
    proposal: str = ""
    proposed: int | None = None
    is_proposal: bool = False
    shared: Variance = Variance(None, None)
    original_plan: int | None = None
    adjusted_plan: int | None = None
    parts: tuple[VarianceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Alarm:
    """How far a rate goes: `level` counts the thresholds (percent) it has reached, `threshold` is the last of them."""

    level: int
    threshold: int
    is_rise: bool

    @property
    def sign(self) -> str:
        return ("↑" if self.is_rise else "↓") * self.level

    @property
    def words(self) -> str:
        return f"{self.threshold}% 이상 {'늘어남' if self.is_rise else '줄어듦'}"


def alarm_of(rate: Fraction | None, thresholds: tuple[int, ...]) -> Alarm | None:
    """None below the first threshold. Decided on the exact rate: 9.96 % is no 10 %, though shown as 10.0."""
    reached = [each for each in sorted(thresholds) if rate is not None and abs(rate) * 100 >= each]
    return Alarm(len(reached), reached[-1], rate > 0) if reached else None
