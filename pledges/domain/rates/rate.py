"""One rate, kept exact: only `percent` rounds, once, for display."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from geumcheon.lib.money import ratio_percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Numerator over denominator, both in won or both in counts; None where not known.

    `outside` is what of the numerator (won) the plan does not know, `unanswered` how many have
    no answer yet (미입력). `reasons_if_over` is said by `why_over` alone.
    """

    name: str
    numerator: int | Fraction | None
    denominator: int | None
    denominator_name: str
    as_of: datetime.date | None
    outside: int | None = None
    unanswered: int = 0
    reasons_if_over: tuple[str, ...] = ()

    def percent(self, decimals: int = 1) -> Decimal | None:
        """Half up; None where no numerator is known or there is nothing to divide by."""
        return ratio_percent(self.numerator, self.denominator, decimals)

    @property
    def is_over(self) -> bool:
        """Above 100 % by the exact figures, though it may be shown as 100.0."""
        if self.numerator is None or not self.denominator:
            return False
        return self.numerator > self.denominator

    @property
    def why_over(self) -> tuple[str, ...]:
        """What to tell the reader of a rate above 100 %; empty for any other."""
        return self.reasons_if_over if self.is_over else ()
