"""Cells of lines changed from a year on; what lies before it stays as it was."""

from collections.abc import Callable
from dataclasses import replace

from geumcheon.lib.money import DASH, Amount, is_figure
from pledges.domain.card import Line
from pledges.made_up.setting import Setting
from pledges.made_up.sketch import Work


def recounted(line: Line, is_open: Callable[[str], bool], count: Callable[[int], int]) -> Line:
    """Every figure in an open column counted anew; blanks and dashes stay."""
    amounts = {key: count(won) if is_open(key) and is_figure(won) and won else won for key, won in line.amounts.items()}
    return replace(line, amounts=amounts)


def emptied(setting: Setting, line: Line, is_open: Callable[[str], bool]) -> Line:
    """Nothing in the open columns, said as the card says it; a line never loses its last cell."""
    kept = {key: won for key, won in line.amounts.items() if not is_open(key)}
    gone = [key for key in line.amounts if is_open(key)]
    nothing = setting.empty_cells(gone) or (dict.fromkeys(gone, DASH) if not kept else {})
    return replace(line, amounts=kept | nothing)


def only_open(setting: Setting, line: Line, is_open: Callable[[str], bool]) -> Line:
    """The line as if it began now: its open columns alone, the others empty."""
    shut = [key for key in line.amounts if not is_open(key)]
    open_cells = {key: won for key, won in line.amounts.items() if is_open(key)}
    return replace(line, amounts=setting.empty_cells(shut) | open_cells)


def has_money(amounts: dict[str, Amount]) -> bool:
    return any(is_figure(won) and won > 0 for won in amounts.values())


def stopped(setting: Setting, work: Work, is_open: Callable[[str], bool]) -> Work:
    """No money, no targets and no planned progress from here on."""

    def is_shut(key: str) -> bool:
        return not is_open(key)

    return replace(
        work,
        lines=tuple(emptied(setting, line, is_open) for line in work.lines),
        aims=tuple(aim.keep(is_shut) for aim in work.aims),
        progress={key: each for key, each in (work.progress or {}).items() if is_shut(key)},
    )
