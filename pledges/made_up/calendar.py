"""When things happen in the made-up district: the term, the as-of dates, the meetings of its jury."""

import datetime
from dataclasses import dataclass

from pledges.domain.card import Term

from .chance import Chance

TERM = Term(ordinal=7, first_year=2018, last_year=2022)
YEARS = tuple(str(year) for year in range(TERM.first_year, TERM.last_year + 1))

PANEL, JURY = "공약이행평가단", "주민배심원단"


@dataclass(frozen=True, slots=True)
class Session:
    """A meeting at which adjustments are put to the vote; what it confirms holds from the next year."""

    round: str
    name: str
    on: datetime.date
    body: str
    enrolled: int

    @property
    def effective_year(self) -> int:
        return self.on.year + 1


SESSIONS = (
    Session("2018년 제1차", "2018년 하반기 평가회의", datetime.date(2018, 11, 15), PANEL, 30),
    Session("2019년 제1차", "2019년 상반기 평가회의", datetime.date(2019, 5, 16), PANEL, 30),
    Session("2019년 제2차", "2019년 주민배심원 회의", datetime.date(2019, 11, 14), JURY, 45),
    Session("2020년 제1차", "2020년 주민배심원 회의", datetime.date(2020, 11, 12), JURY, 45),
    Session("2021년 제1차", "2021년 상반기 평가회의", datetime.date(2021, 5, 13), PANEL, 35),
    Session("2021년 제2차", "2021년 주민배심원 회의", datetime.date(2021, 11, 11), JURY, 50),
)
SETTLED_AFTER = datetime.timedelta(days=40)
"""By then what a meeting decided has been confirmed and published."""


def quarter_end(year: int, quarter: int) -> datetime.date:
    first_of_next = datetime.date(year + quarter // 4, quarter % 4 * 3 + 1, 1)
    return first_of_next - datetime.timedelta(days=1)


QUARTER_ENDS = tuple(
    quarter_end(year, quarter)
    for year in range(TERM.first_year, TERM.last_year + 1)
    for quarter in range(1, 5)
    if quarter_end(TERM.first_year, 2) < quarter_end(year, quarter) <= quarter_end(TERM.last_year, 2)
)
"""The days of the term at which departments report."""


def district_clock(seed: int) -> datetime.date:
    """The as-of date of the district's latest round: from the end of 2020 to the end of 2021."""
    return Chance(seed, "district").one(QUARTER_ENDS[9:14])


def clock_of(seed: int, chance: Chance) -> datetime.date | None:
    """The as-of date of one card: some departments are a quarter or two late, a few never reported."""
    late = chance.weighted({0: 70, 1: 16, 2: 10, None: 4})
    return None if late is None else QUARTER_ENDS[QUARTER_ENDS.index(district_clock(seed)) - late]


def settled_sessions(since: int, clock: datetime.date) -> list[Session]:
    """Meetings whose decisions are out by that day, for a pledge that began in the year `since`."""
    return [each for each in SESSIONS if each.on.year >= since and each.on + SETTLED_AFTER <= clock]
