"""What is told of dongs, programmes and grants, as plain values. Amounts in won, None where nothing is known."""

import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Dong:
    key: int
    name: str
    short: str


@dataclass(frozen=True, slots=True)
class ProgrammeInfo:
    """`term`, `code` and `item` name the sub-project whose money it is: 7, 주민참여-1, autonomy-support."""

    key: int
    name: str
    short: str
    run_by: str
    source: str
    term: str
    code: str
    item: str


@dataclass(frozen=True, slots=True)
class Got:
    """What a dong, or several together, got: decided and paid in won, and how many projects it was for.

    `partial` names the figures of a sum of which some part is not known.
    """

    decided: int | None = None
    paid: int | None = None
    projects: int | None = None
    partial: frozenset[str] = field(default=frozenset(), compare=False)


NOTHING = Got()


@dataclass(frozen=True, slots=True)
class Printed:
    """What a document prints of a programme for a whole year; dates as much as is printed."""

    total: int | None = None
    projects: int | None = None
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class People:
    population: int | None = None
    as_of: datetime.date | None = None
    voters: int | None = None


UNKNOWN = People()
