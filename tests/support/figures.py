"""Figures of one kind as several ways tell them, held against each other place by place.

Won; None where nothing is said, "-" for a printed dash. A place is a tuple of words, the more exact the later.
"""

from collections.abc import Iterable, Mapping

DASH = "-"
NOT_THERE = "(자리 없음)"

Won = int | str | None
Figures = Mapping[tuple, Won]


def add(amounts: Iterable[Won]) -> int | None:
    """The sum of what is said: a dash says nothing more, blanks alone leave it unsaid."""
    said = [each for each in amounts if each is not None]
    return sum(each for each in said if each != DASH) if said else None


def change_of(before: Won, after: Won) -> int | None:
    """after − before; unsaid where neither says anything."""
    return None if before is None and after is None else (add([after]) or 0) - (add([before]) or 0)


def differences(way: str, expected: Figures, told: Figures) -> list[str]:
    """A line for each place where the way tells another figure, leaves one out or has one too many."""
    places = [*expected, *(place for place in told if place not in expected)]
    pairs = ((place, expected.get(place, NOT_THERE), told.get(place, NOT_THERE)) for place in places)
    return [f"{way} · {' · '.join(map(str, place))}: {own} ≠ {other}" for place, own, other in pairs if own != other]


def percent(part: int | None, whole: int | None) -> str | None:
    """To one decimal, half up; None where one of them is unsaid or there is nothing to divide by."""
    if part is None or not whole:
        return None
    tenths = (2_000 * abs(part) + abs(whole)) // (2 * abs(whole))
    return f"{tenths // 10}.{tenths % 10}%"
