"""What money sub-projects that end had left, and how those that come after them share it."""

from collections.abc import Sequence
from dataclasses import replace

from geumcheon.lib.money import Amount, is_figure
from pledges.domain.card import Line
from pledges.made_up.money import stepped
from pledges.made_up.sketch import Work

from .cells import has_money, only_open, recounted
from .told import Moment


def left_of(moment: Moment, gone: Sequence[Work]) -> tuple[Line, ...]:
    """The open cells of the old lines; those of the same source and payer added up."""
    found: dict[tuple[str, str], Line] = {}
    for line in (only_open(moment.setting, line, moment.is_open) for work in gone for line in work.lines):
        before = found.get(line.identity)
        found[line.identity] = line if before is None else _added(before, line)
    return tuple(line for line in found.values() if has_money(line.amounts))


def _added(one: Line, other: Line) -> Line:
    """Two lines in one; where either holds a figure, the sum stands."""
    both = dict(one.amounts)
    for key, won in other.amounts.items():
        both[key] = _sum(both.get(key), won)
    return replace(one, amounts=both)


def _sum(one: Amount, other: Amount) -> Amount:
    figures = [won for won in (one, other) if is_figure(won)]
    return sum(figures) if figures else other


def shares_of(moment: Moment, lines: tuple[Line, ...], count: int) -> list[tuple[Line, ...]]:
    """All of it to one; to two about a half each, to the last won."""
    if count == 1:
        return [lines]

    def half(won: int) -> int:
        return stepped(moment.setting, won // 2)

    first = tuple(recounted(line, moment.is_open, half) for line in lines)
    rest = tuple(recounted(line, moment.is_open, lambda won: won - half(won)) for line in lines)
    return [first, rest]
