"""What came of the plan: money secured and executed, reviews, results against targets."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import Amount

from .base import Printed, empty_map


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution(Printed):
    """Won secured and executed, cumulative within `column`, as of a day."""

    item: str
    source: str
    payer: str | None = None
    year: str | None = None
    as_of: datetime.date
    secured: Amount = None
    executed: Amount = None

    @property
    def column(self) -> str:
        """The column these figures belong to: the year of the day where none is said."""
        return self.year or str(self.as_of.year)

    @property
    def line(self) -> tuple[str, str, str]:
        return self.item, self.source, self.payer or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedLine(Printed):
    item: str
    source: str
    payer: str | None = None
    secured: Amount = None
    executed: Amount = None

    @property
    def line(self) -> tuple[str, str, str]:
        return self.item, self.source, self.payer or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedExecution(Printed):
    total: Amount = None
    by_year: Mapping[str, Amount] = empty_map()
    secured_total: Amount = None
    secured_by_year: Mapping[str, Amount] = empty_map()
    by_line: tuple[StatedLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Printed):
    round: str | None = None
    as_of: datetime.date
    status: str | None = None
    status_text: str | None = None
    progress: Decimal | None = None
    narrative: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetResult(Printed):
    item: str
    year: str
    text: str
    quantity: Decimal | None = None
