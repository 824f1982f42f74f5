"""Records of performance and tables of statistics, as printed under their year."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from geumcheon.lib.money import Amount

from .base import Printed, empty_map


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAmount(Printed):
    item: str | None = None
    amount: Amount
    unit: str
    what: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance(Printed):
    """A record; `year` is the heading it stands under, `start` and `end` as printed."""

    year: int
    quarter: int | None = None
    item: str | None = None
    title: str
    start: str | None = None
    end: str | None = None
    body: str | None = None
    amounts: tuple[RecordAmount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Base(Printed):
    what: str | None = None
    value: Decimal | None = None
    as_of: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Printed):
    """A table of statistics of one year; numbers as they are, not money."""

    name: str
    group: str | None = None
    unit: str | None = None
    year: int
    as_of: datetime.date | None = None
    base: Base | None = None
    rate: Decimal | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    direction: str | None = None
    values: Mapping[str, Decimal | None | Mapping[str, Decimal | None]] = empty_map()
    stated: Mapping[str, Decimal | None] = empty_map()
