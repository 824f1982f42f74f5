"""When a report is in time: up to the end of its last day, by the clock of Seoul."""

import datetime
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")


def ends_at(due_on: datetime.date) -> datetime.datetime:
    """The moment from which a report is late: 24:00 of the day, Seoul."""
    return datetime.datetime.combine(due_on + datetime.timedelta(days=1), datetime.time(), SEOUL)


def is_late(at: datetime.datetime, due_on: datetime.date | None) -> bool:
    """Whether that moment lies after the deadline; never where none was set."""
    return due_on is not None and at >= ends_at(due_on)


def quarter_end(year: int, quarter: int) -> datetime.date:
    """The last day of a quarter: the day its figures speak of unless another is said."""
    following = datetime.date(year + quarter // 4, quarter % 4 * 3 + 1, 1)
    return following - datetime.timedelta(days=1)
