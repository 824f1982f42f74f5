"""Tables of statistics beside what they are held against: base, rate, target, start, day."""

from collections.abc import Iterator
from decimal import Decimal

from pledges.domain.card import Indicator

from ..finding import Cause, Finding, Severity, told
from ..subject import Subject

LATE = 3
"""Months after its year in which a table may still be drawn up."""

PERCENT = Decimal("0.01")


def rates(subject: Subject):
    """indicator-rate: the rate of the base comes to the target, or else to the only number of the table.

    The number may have been worked out from the rate, then it is that to the next whole; or the rate from the
    number, then it is right as far as its digits are printed.
    """
    for index, table in enumerate(subject.card.indicators):
        if table.base and table.base.value and table.rate is not None:
            for name, word, number in _held(table):
                yield from _rate(f"indicators[{index}].{name}", table, word, number)


def _held(table: Indicator) -> Iterator[tuple[str, str, Decimal]]:
    """What the rate may speak of: path, word and number."""
    if table.target is not None:
        yield "target", "목표", table.target
        return
    numbers = [(f"stated.{label}", label, number) for label, number in table.stated.items()]
    if not numbers:
        numbers = [(f"values.{label}", label, number) for label, number in table.values.items()]
    if len(numbers) == 1 and isinstance(numbers[0][2], (Decimal, int)):
        yield numbers[0]


def _rate(place: str, table: Indicator, word: str, number: Decimal) -> Iterator[Finding]:
    exact = table.base.value * table.rate * PERCENT
    if abs(exact - number) <= 1:
        return
    half = Decimal(5).scaleb((table.rate.as_tuple().exponent if isinstance(table.rate, Decimal) else 0) - 1)
    fits = abs(number * 100 - table.base.value * table.rate) <= table.base.value * half
    if fits and word != "목표":
        return
    sentence = (
        f"{number:,f}{table.unit or ''}으로 적혀 있으나 {table.base.what or '기준'} {table.base.value:,f}의 "
        f"{table.rate:f}%는 {exact:,.1f}입니다"
    )
    ends = "(비율의 끝자리 안). 어느 쪽을 먼저 정했는지 확인하십시오." if fits else ". 비율과 수를 확인하십시오."
    yield Finding(
        "indicator-rate", Severity.NOTE if fits else Severity.WARNING, Cause.ROUNDING if fits else None, place,
        f"{label_of(table)} {word}", number, exact, f"{label_of(table)} {word}: {sentence}{ends}",
    )  # fmt: skip


def days(subject: Subject):
    """indicator-day: the day of a table lies in its year, or shortly after it.

    The last day of the year before is where a year begins: a table may be drawn up on it, where no other table of
    its name is drawn up in its own year.
    """
    own = {table.name for table in subject.card.indicators if table.as_of and table.as_of.year >= table.year}
    for index, table in enumerate(subject.card.indicators):
        day = table.as_of
        if day and (day.year + 1, day.month, day.day) == (table.year, 12, 31) and table.name not in own:
            continue
        if day and not 0 <= (day.year - table.year) * 12 + day.month - 1 < 12 + LATE:
            yield told(
                "indicator-day", Severity.WARNING, f"indicators[{index}].as_of", label_of(table),
                f"{table.year}년 통계인데 기준일은 {day.year}. {day.month}. {day.day}.입니다. "
                "연도와 날짜를 확인하십시오.",
                day.isoformat(), str(table.year),
            )  # fmt: skip


def directions(subject: Subject):
    """indicator-direction: a number that is to grow has its target above its start, one that is to shrink below."""
    for index, table in enumerate(subject.card.indicators):
        if None in (table.baseline, table.target, table.direction):
            continue
        if (table.target < table.baseline) if table.direction == "up" else (table.target > table.baseline):
            word = "늘리려는" if table.direction == "up" else "줄이려는"
            yield told(
                "indicator-direction", Severity.WARNING, f"indicators[{index}].target", f"{label_of(table)} 목표",
                f"{word} 통계인데 목표 {table.target:,f}와 시작 값 {table.baseline:,f}의 크기가 거꾸로입니다. "
                "두 수를 확인하십시오.",
                table.target, table.baseline,
            )  # fmt: skip


def label_of(table: Indicator) -> str:
    return f"{table.year}년 {table.name}"
