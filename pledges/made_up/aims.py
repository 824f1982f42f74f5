"""Targets in the making: they know their numbers by column and are written out when a plan is printed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from geumcheon.lib.money import is_figure, write_words
from geumcheon.lib.years import Column
from pledges.domain.card import Line

from .chance import Chance
from .vocabulary import Counted, Paid, Stepped

TEN_THOUSAND = 10_000


@dataclass(frozen=True, slots=True)
class CountAim:
    """So many a year. `volume`: the unit in which its years add up to the 사업량."""

    pattern: str
    numbers: Mapping[str, int]
    volume: str = ""

    def text(self, column: str, lines: Iterable[Line]) -> str | None:
        return self.pattern.format(n=self.numbers[column]) if column in self.numbers else None

    def speaks_of(self, year: int) -> bool:
        return _holds(self.numbers, year)

    def keep(self, wanted: Callable[[str], bool]) -> "CountAim":
        return replace(self, numbers={key: n for key, n in self.numbers.items() if wanted(key)})

    def raised(self, wanted: Callable[[str], bool], more: int) -> "CountAim":
        return replace(self, numbers={key: n + more * wanted(key) for key, n in self.numbers.items()})


@dataclass(frozen=True, slots=True)
class StepAim:
    """One step a column."""

    steps: Mapping[str, str]

    def text(self, column: str, lines: Iterable[Line]) -> str | None:
        return self.steps.get(column)

    def speaks_of(self, year: int) -> bool:
        return _holds(self.steps, year)

    def keep(self, wanted: Callable[[str], bool]) -> "StepAim":
        return replace(self, steps={key: step for key, step in self.steps.items() if wanted(key)})


@dataclass(frozen=True, slots=True)
class PaidAim:
    """The money of the column shared out evenly: 10개소 시비 2억원 (개소당 2천만원); where the district
    does not hand it out itself, or no source pays whole 만원, the number alone."""

    things: str
    each: str
    wish: int
    columns: tuple[str, ...]

    def text(self, column: str, lines: Iterable[Line]) -> str | None:
        if column not in self.columns:
            return None
        line = next((line for line in lines if _is_tellable(line, column)), None)
        if line:
            return self._told(line, column)
        is_alone = all(line.payer for line in lines) or any(_is_paid(line, column) for line in lines)
        return f"{self.wish}{self.things} 지원" if is_alone else None

    def _told(self, line: Line, column: str) -> str:
        won = line.amounts[column]
        count = self.count(won)
        share = f" ({self.each} {write_words(won // count)})" if count > 1 else ""
        return f"{count}{self.things} {line.source} {write_words(won)}{share}"

    def count(self, won: int) -> int:
        """The greatest number up to the wished one that shares the money out in whole 만원."""
        return next(n for n in range(self.wish, 0, -1) if won % (n * TEN_THOUSAND) == 0)

    def speaks_of(self, year: int) -> bool:
        return _holds(self.columns, year)

    def keep(self, wanted: Callable[[str], bool]) -> "PaidAim":
        return replace(self, columns=tuple(key for key in self.columns if wanted(key)))


Aim = CountAim | StepAim | PaidAim


def _holds(columns: Iterable[str], year: int) -> bool:
    return any(found.has_years and found.first <= year <= found.last for found in map(Column.of, columns))


def _is_paid(line: Line, column: str) -> bool:
    won = line.amounts.get(column)
    return is_figure(won) and won > 0


def _is_tellable(line: Line, column: str) -> bool:
    return _is_paid(line, column) and not line.payer and line.amounts[column] % TEN_THOUSAND == 0


def aim_of(chance: Chance, kind: Counted | Paid | Stepped, columns: tuple[str, ...]) -> Aim:
    if isinstance(kind, Paid):
        return PaidAim(kind.things, kind.each, chance.between(kind.low, kind.high), columns)
    if isinstance(kind, Stepped):
        return StepAim({key: kind.steps[min(place, 4)] for place, key in enumerate(columns)})
    return CountAim(kind.text, _numbers(chance, kind, columns), kind.volume)


def _numbers(chance: Chance, kind: Counted, columns: tuple[str, ...]) -> dict[str, int]:
    """The same every year, or growing; a column of several years holds them all."""
    first = chance.between(kind.low, kind.high)
    growth = chance.one((0, 0, first // 10 or (1 if kind.volume else 0))) if kind.low < kind.high else 0
    return {key: (first + growth * place) * _years_in(kind, key) for place, key in enumerate(columns)}


def _years_in(kind: Counted, key: str) -> int:
    """연3회 stays 연3회 in a column of two years; three places a year become six."""
    column = Column.of(key)
    closed = column.has_years and column.last < 9999
    return column.last - column.first + 1 if closed and "연{n}" not in kind.text else 1
