"""연도별 추진목표: sub-project × year, 당초 above 조정(안)."""

from collections.abc import Sequence
from itertools import groupby

from pledges.exports.card.targets import target_name, target_row
from pledges.exports.money import ABSENT, joined_columns, side_words
from pledges.exports.paper import CELL, HEAD, LABEL, SECOND, Cell, Paper
from pledges.reports.card.targets import TargetRow
from pledges.reports.request_form import FormSide, RequestForm


def targets_table(paper: Paper, form: RequestForm) -> None:
    heads = joined_columns(form.before.targets, form.after.targets)
    second = paper.second(len(heads)) if heads else paper.last
    top = target_row([Cell(LABEL, "구분", HEAD), Cell(SECOND, "세부사업", HEAD, second)], heads)
    sides = zip(side_words(form.before), (form.before, form.after), strict=True)
    for index, (word, side) in enumerate(sides):
        rows = [target_row([Cell(SECOND, target_name(row), CELL, second)], heads, row) for row in _rows(side)]
        starts = paper.table(top, dict(enumerate(rows)), goes_on=bool(index))
        _name_the_side(paper, word, [*starts.values(), paper.row])


def _rows(side: FormSide) -> tuple[TargetRow, ...]:
    """At least one, so that the side has its place."""
    return side.targets.rows or (TargetRow("" if side.is_there else ABSENT, False, {}),)


def _name_the_side(paper: Paper, word: str, rows: Sequence[int]) -> None:
    """Beside its rows on each page; the last of `rows` is the one after them."""
    pairs = list(zip(rows, rows[1:], strict=False))
    for _, group in groupby(pairs, lambda pair: paper.page.pages_before(pair[0])):
        of_page = list(group)
        first, end = of_page[0][0], paper.page.end_of_page(of_page[0][0], of_page[-1][1])
        paper.page.put(first, LABEL, word, HEAD, high=end - first)
