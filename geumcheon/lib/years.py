"""Columns of tables by year, and dates of which only a part is printed."""

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

PRIOR, AFTER_TERM, UNDIVIDED = "prior", "after_term", "undivided"
OPEN_START, OPEN_END = 0, 9999

_YEARS = re.compile(r"(\d{4})(?:(-)(\d{4})?)?", re.ASCII)
_LABELS = {PRIOR: "기투자", AFTER_TERM: "임기 후", UNDIVIDED: "연도 미구분"}
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table by year; `key` is its name in the card file.

    `first` and `last` are the years it holds, 0 and 9999 where open.
    """

    key: str
    first: int
    last: int

    @classmethod
    def of(cls, key: str) -> "Column":
        """Read a key: 2020, 2022-2023, 2022-, prior, after_term, undivided; else ValueError."""
        return _column(key)

    @property
    def has_years(self) -> bool:
        return self.key not in _LABELS

    @property
    def is_one_year(self) -> bool:
        return self.has_years and self.first == self.last

    @property
    def label(self) -> str:
        if not self.has_years:
            return _LABELS[self.key]
        if self.last == OPEN_END:
            return f"{self.first}년 이후"
        return f"{self.first}년" if self.is_one_year else f"{self.first}~{self.last}년"

    @property
    def order(self) -> tuple[int, int, int]:
        """기투자, then the years, then 임기 후, then what no year is printed for."""
        place = {PRIOR: 0, AFTER_TERM: 2, UNDIVIDED: 3}.get(self.key, 1)
        return place, self.first, self.last

    def overlaps(self, other: "Column") -> bool:
        """Whether both hold the same year; the named columns stand beside the years."""
        if self.key == other.key:
            return True
        both = self.has_years and other.has_years
        return both and self.first <= other.last and other.first <= self.last

    def within(self, first: int, last: int) -> bool:
        return self.has_years and first <= self.first and self.last <= last


@lru_cache(maxsize=10_000)
def _column(key: str) -> Column:
    """Tables ask for the same few keys in every cell."""
    if key in _LABELS:
        return Column(key, OPEN_START, OPEN_END)
    match = _YEARS.fullmatch(key)
    if not match:
        raise ValueError(key)
    first = int(match[1])
    last = first if not match[2] else int(match[3]) if match[3] else OPEN_END
    if not 1900 <= first or (match[3] and last <= first):
        raise ValueError(key)
    return Column(key, first, last)


@lru_cache(maxsize=10_000)
def _order(key: str) -> tuple[int, int, int]:
    return _column(key).order


def in_order(keys) -> list[str]:
    """Keys of columns as a table prints them, each once."""
    return sorted(set(keys), key=_order)


def is_partial_date(text: str) -> bool:
    """Whether the text is a day, a month or a year that exists: 2021-06-30, 2021-06, 2021."""
    match = _DATE.fullmatch(text)
    if not match:
        return False
    year, month, day = match.groups()
    try:
        datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def date_label(text: str) -> str:
    """2021-06-30 as 2021. 6. 30., the way official papers write it."""
    return " ".join(f"{int(part)}." for part in text.split("-")) if text else ""
