"""사업비 내역: every line of the plans as numbers; other sheets look at them here."""

from collections.abc import Sequence
from dataclasses import replace

from geumcheon.web.workbook import Flow, Look, Page, Writer, cell, set_up
from pledges.exports.figures import Figures, figure_width, sums_of_budget
from pledges.reports.columns import ColumnHead
from pledges.reports.money_side import MoneySide

from .block import ITEM, Block, typed, write_block
from .columns import money_columns, side_words
from .places import TOTAL, SidePlaces

HOME = "사업비 내역"
ABSENT = "해당 없음"
_FIRST_COLUMN, _HEAD_ROW = 3, 3
_NAME = Look(bold=True)


def home_widths(figures: Figures, *sides: MoneySide) -> tuple[float, ...]:
    figure = figure_width(figures, (won for side in sides for won in sums_of_budget(side.budget)))
    return (30, 14, max(14, figure), *[max(13, figure)] * len(money_columns(*sides)))


def home_sheet(page: Page, sides: Sequence[MoneySide], figures: Figures, code: str) -> tuple[SidePlaces, ...]:
    """Writes the plans one below the other, and says where their money stands."""
    heads = money_columns(*sides)
    slots = {key: (column, column) for column, key in enumerate((TOTAL, *(head.key for head in heads)), _FIRST_COLUMN)}
    flow, found = Flow(page), []
    flow.keep(lambda each: _top(each, code, figures, heads))
    flow.repeat_above()
    for word, side in zip(side_words(sides[0]), sides, strict=True):
        name = word.replace("\n", " ") + ("" if side.is_there else f" — {ABSENT}")
        places = write_block(flow, Block(side, figures, slots, typed(figures)), _name(name))
        found.append(replace(places, sheet=HOME))
    set_up(page.sheet, landscape=flow.lies, header=f"{code} {HOME}", repeated_rows=f"1:{_HEAD_ROW}")
    page.sheet.freeze_panes = cell(_FIRST_COLUMN, _HEAD_ROW + 1)
    return tuple(found)


def _name(words: str) -> Writer:
    """The plan's name above its rows, on every page."""

    def write(flow: Flow) -> None:
        flow.page.put(flow.row, ITEM, words, _NAME, wide=flow.page.last_column)
        flow.row += 1

    return write


def _top(flow: Flow, code: str, figures: Figures, heads: Sequence[ColumnHead]) -> None:
    page, last = flow.page, flow.page.last_column
    page.put(1, ITEM, f"{HOME} — {code}", Look(bold=True, size=13, boxed=False), wide=last)
    page.put(2, ITEM, f"(단위 : {figures.unit})", Look("right", boxed=False, size=9), wide=last)
    words = ("세부사업", "재원별", "합계", *(head.label for head in heads))
    for column, word in enumerate(words, 1):
        page.put(_HEAD_ROW, column, word, Look("center", bold=True, fill="head"))
    flow.row = _HEAD_ROW + 1
