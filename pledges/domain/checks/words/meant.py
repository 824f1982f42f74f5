"""Every sum of the plans that a sentence about a sub-project, or about the pledge, can mean."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, combinations

from geumcheon.lib.money import Amount, is_figure, total
from geumcheon.lib.years import Column
from pledges.domain.sheet import Sheet

from ..subject import Subject
from ..walk import PlanPlace
from .paid import names_in

_TOTAL, _IN_TERM = ("계",), ("임기 내",)
_MOST_YEARS = 12
"""Columns of years up to which every span is told; longer tables are no plan of a term."""

Sums = Mapping[tuple, int]


class Meant:
    """Won by what they are the sum of; `key` is a sub-project, "" the whole pledge."""

    def __init__(self, subject: Subject, key: str = ""):
        self._subject, self._key = subject, key
        self._kept: dict[tuple[str, str], list[int]] = {}

    @cached_property
    def _plans(self) -> list[Sums]:
        sheets = map(self._sheet, self._subject.plans)
        return [{**dict(sums_of(sheet)), _IN_TERM: self._in_term(sheet)} for sheet in sheets]

    def _sheet(self, place: PlanPlace) -> Sheet:
        return place.sheet.of_item(self._key) if self._key else place.sheet

    def _in_term(self, sheet: Sheet) -> int:
        term = self._subject.card.term
        return total(sheet.within(term.first_year, term.last_year)) or 0

    @cached_property
    def totals(self) -> list[int]:
        """Totals of each plan, the latest first, with what changed between two of them and what is printed."""
        printed = (won for place in self._subject.plans for won in _printed_totals(place, self._key))
        return [*self._of(lambda what: what in (_TOTAL, _IN_TERM)), *filter(is_figure, printed)]

    def of_source(self, source: str) -> list[int]:
        """As totals(), of the sources an amount names: 국·시비 is the sum of both."""
        return self._keep("of_source", source, self._of_source)

    def _of_source(self, source: str) -> list[int]:
        names = names_in(source)
        plans = [sum(won for what, won in sums.items() if _is_of(what, names)) for sums in self._plans]
        return [*reversed(plans), *(abs(one - other) for one, other in combinations(plans, 2))]

    def all_of_source(self, source: str) -> list[int]:
        """As of_source(), with every part of them: a column, a span of years, a printed line."""
        return self._keep("all_of_source", source, self._all_of_source)

    def _all_of_source(self, source: str) -> list[int]:
        names = names_in(source)
        parts = self._of(lambda what: what[0] == "재원" and any(name in what[1] for name in names))
        lines = [place.line for place in self._subject.lines if place.home.item.key == self._key]
        printed = [line.stated_total for line in lines if any(name in line.source for name in names)]
        return [*self.of_source(source), *parts, *filter(is_figure, printed)]

    @cached_property
    def all(self) -> frozenset[int]:
        """Every sum, printed ones among them, and every change of one between two plans."""
        printed = (won for place in self._subject.plans for won in _printed(place, self._key))
        return frozenset(self._of(lambda what: True)) | frozenset(won for won in printed if is_figure(won))

    @cached_property
    def parts(self) -> frozenset[int]:
        """Totals that a sentence about the whole can mean: of each source, of each sub-project, of each plan."""
        sources = self._of(lambda what: what[0] == "재원" and len(what) == 2)
        items = (place.sheet.of_item(item.key).total for place in self._subject.plans for item in place.plan.items)
        return frozenset(filter(None, (*sources, *items)))

    def _keep(self, what: str, source: str, read: Callable[[str], list[int]]) -> list[int]:
        """One text may name a source a thousand times."""
        if (what, source) not in self._kept:
            self._kept[what, source] = list(dict.fromkeys(read(source)))
        return self._kept[what, source]

    def _of(self, wanted) -> list[int]:
        plans = [{what: won for what, won in sums.items() if wanted(what)} for sums in self._plans]
        told = [won for sums in reversed(plans) for won in sums.values()]
        return [*told, *(won for one, other in combinations(plans, 2) for won in _changes(one, other))]


def _is_of(what: tuple, names: list[str]) -> bool:
    return what[0] == "재원" and len(what) == 2 and any(name in what[1] for name in names)


def _changes(one: Sums, other: Sums) -> Iterator[int]:
    for what in one.keys() | other.keys():
        yield abs(one.get(what, 0) - other.get(what, 0))


def sums_of(sheet: Sheet) -> Iterator[tuple[tuple, int]]:
    """Won by what they are the sum of: all cells, each source, and of both: each column, and the spans of years."""
    sources = dict.fromkeys(line.source for line in sheet.lines)
    for what, part in ((_TOTAL, sheet), *((("재원", source), sheet.of_source(source)) for source in sources)):
        yield what, part.total or 0
        columns = [(key, part.column_total(key) or 0) for key in part.columns]
        yield from (((*what, key), won) for key, won in columns)
        years = [(key, won) for key, won in columns if Column.of(key).has_years]
        for span, won in _spans(years, part.total or 0):
            yield (*what, *span), won


def _spans(years: list[tuple[str, int]], whole: int) -> Iterator[tuple[tuple[str, str], int]]:
    """All from a year on, all up to a year, and from one year to another."""
    up_to = [0, *accumulate(won for _, won in years)]
    for place, (key, _) in enumerate(years):
        yield ("부터", key), whole - up_to[place]
        yield ("까지", key), up_to[place + 1]
    for first, last in combinations(range(len(years)), 2) if len(years) <= _MOST_YEARS else ():
        yield (years[first][0], years[last][0]), up_to[last + 1] - up_to[first]


def _printed(place: PlanPlace, key: str) -> Iterator[Amount]:
    yield from _printed_totals(place, key)
    for item in place.plan.items:
        if item.key == key:
            yield from (line.stated_total for line in item.funding)
            yield from item.stated.by_year.values() if item.stated else ()
    if place.plan.stated and not key:
        yield from place.plan.stated.by_year.values()
        yield from place.plan.stated.head.by_source.values() if place.plan.stated.head else ()


def _printed_totals(place: PlanPlace, key: str) -> Iterator[Amount]:
    for item in place.plan.items:
        if item.key == key:
            yield from (item.stated_subtotal, item.stated.in_term if item.stated else None)
    if not key:
        stated = place.plan.stated
        yield place.plan.project_cost
        yield from (stated.total, stated.in_term, stated.head.total if stated.head else None) if stated else ()
