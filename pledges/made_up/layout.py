"""Which columns the tables of a card have, and the period that follows from them."""

from dataclasses import dataclass, replace

from geumcheon.lib.years import AFTER_TERM, PRIOR, UNDIVIDED, Column

from .calendar import TERM, YEARS
from .chance import Chance


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns of money, columns of targets, first and last year (None: open).

    `loose`: some money stands in no year. `by_month`: the period is printed to the month.
    """

    money: tuple[str, ...]
    targets: tuple[str, ...]
    first: int
    last: int | None
    loose: bool = False
    by_month: bool = False

    @property
    def period(self) -> tuple[str, str | None]:
        first, last = str(self.first), None if self.last is None else str(self.last)
        if not self.by_month:
            return first, last
        start = "07" if self.first == TERM.first_year else "01"
        return f"{first}-{start}", last and f"{last}-{'06' if self.last == TERM.last_year else '12'}"

    @property
    def completion_timing(self) -> str:
        return "임기내" if self.last is not None and self.last <= TERM.last_year else "임기후"

    @property
    def duration_class(self) -> str:
        """단기: within the term. Else by the number of years: 중기 up to seven, 장기 beyond or open."""
        if self.first >= TERM.first_year and self.completion_timing == "임기내":
            return "단기"
        return "중기" if self.last is not None and self.last - self.first < 7 else "장기"

    @property
    def nature(self) -> str:
        return "계속" if self.first < TERM.first_year else "신규"


KINDS = {
    "years": 41, "short": 8, "prior": 12, "after": 12, "both": 7,
    "span-end": 7, "open-end": 6, "spans": 4, "undivided": 6,
}  # fmt: skip
"""Kinds of tables, and how often they occur."""


def layout_of(chance: Chance, first: int) -> Layout:
    """A pledge that began with the term may print any columns, a later one only years."""
    if first > TERM.first_year:
        years = tuple(year for year in YEARS if int(year) >= first)
        return Layout(years, years, first, TERM.last_year)
    kind = chance.weighted(KINDS)
    return replace(_OF_KIND[kind](chance), by_month=chance.yes(15))


def _years(chance: Chance) -> Layout:
    return Layout(YEARS, YEARS, 2018, 2022, loose=chance.yes(6))


def _short(chance: Chance) -> Layout:
    years = YEARS[: chance.between(2, 4)]
    return Layout(years, years, 2018, int(years[-1]))


def _prior(chance: Chance) -> Layout:
    return Layout((PRIOR, *YEARS), YEARS, chance.between(2013, 2017), 2022)


def _after(chance: Chance) -> Layout:
    last = chance.one((2023, 2024, 2025, None))
    return Layout((*YEARS, AFTER_TERM), _maybe(chance, YEARS, AFTER_TERM), 2018, last)


def _both(chance: Chance) -> Layout:
    first, last = chance.between(2014, 2017), chance.one((2023, 2024, 2026))
    return Layout((PRIOR, *YEARS, AFTER_TERM), YEARS, first, last)


def _span_end(chance: Chance) -> Layout:
    columns = (*YEARS[:4], "2022-2023")
    return Layout(columns, columns, 2018, 2023)


def _open_end(chance: Chance) -> Layout:
    columns = (*YEARS[:4], "2022-")
    return Layout(columns, columns, 2018, None)


def _spans(chance: Chance) -> Layout:
    columns = ("2018-2019", "2020-2021", "2022")
    return Layout(columns, columns if chance.yes(50) else YEARS, 2018, 2022)


def _undivided(chance: Chance) -> Layout:
    return Layout((UNDIVIDED,), YEARS, 2018, 2022)


_OF_KIND = {
    "years": _years,
    "short": _short,
    "prior": _prior,
    "after": _after,
    "both": _both,
    "span-end": _span_end,
    "open-end": _open_end,
    "spans": _spans,
    "undivided": _undivided,
}


def _maybe(chance: Chance, columns: tuple[str, ...], more: str) -> tuple[str, ...]:
    return (*columns, more) if chance.yes(40) else columns


def is_open_from(column: str, year: int) -> bool:
    """Whether what a column holds can still be planned anew from that year on."""
    found = Column.of(column)
    return found.first >= year if found.has_years else column in (AFTER_TERM, UNDIVIDED)
