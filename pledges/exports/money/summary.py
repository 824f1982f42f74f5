"""연도별 예산: 당초, 조정(안), 증감 of the whole. Every figure is a formula over the sheet of money."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geumcheon.web.workbook import Formula, Look, cell, minus, same_as
from pledges.domain.variance import Variance
from pledges.exports.figures import Figures
from pledges.exports.paper import HEAD, LABEL, SECOND, Paper
from pledges.reports.card.budget import MoneyRow
from pledges.reports.money_side import MoneySide

from .columns import money_columns, side_words
from .places import TOTAL, SidePlaces


@dataclass(frozen=True, slots=True)
class Slot:
    """A column of the table: its key (TOTAL for 계), its first and last column on the sheet."""

    key: str
    label: str
    first: int
    last: int


def summary_table(paper: Paper, sides: Sequence[MoneySide], figures: Figures, places: Sequence[SidePlaces]) -> None:
    """`sides` and `places` are of 당초 and of 조정(안)."""
    paper.keep(lambda each: _rows(each, sides, figures, places))


def _rows(paper: Paper, sides: Sequence[MoneySide], figures: Figures, places: Sequence[SidePlaces]) -> None:
    slots = _slots(paper, sides)
    _row(paper, "구 분", {slot.key: slot.label for slot in slots}, slots, HEAD)
    sums = tuple(side.budget.total for side in sides)
    looks = (figures.look(), figures.look(bold=True))
    for word, side, total, look in zip(side_words(sides[0]), places, sums, looks, strict=True):
        won = {slot.key: figures.number(_won(total, slot.key)) for slot in slots}
        _row(paper, word, {key: same_as(side.total_cell(key), won[key]) for key in won}, slots, look)
    changes = {slot.key: _change(paper.row, slot, sums, figures) for slot in slots}
    _row(paper, "증감", changes, slots, figures.sum_look())


def _slots(paper: Paper, sides: Sequence[MoneySide]) -> list[Slot]:
    heads = money_columns(*sides)
    years = zip(heads, paper.spans(len(heads)), strict=False)
    return [
        Slot(TOTAL, "계", SECOND, paper.second(len(heads))),
        *(Slot(head.key, head.label, *place) for head, place in years),
    ]


def _row(paper: Paper, word: str, values: Mapping[str, str | Formula], slots: list[Slot], look: Look) -> None:
    paper.put(LABEL, word, HEAD)
    for slot in slots:
        paper.put(slot.first, values[slot.key], look, to=slot.last)
    paper.row += 1


def _change(row: int, slot: Slot, sums: Sequence[MoneyRow], figures: Figures) -> Formula:
    old, new = (_won(total, slot.key) for total in sums)
    value = figures.number(Variance(old, new).change)
    return minus(cell(slot.first, row - 1), cell(slot.first, row - 2), value)


def _won(total: MoneyRow, key: str) -> int | None:
    return total.total if key == TOTAL else total.cells.get(key)
