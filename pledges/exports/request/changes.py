"""구분, (변경전), (변경후): the budget, the sub-projects with those that end struck, other facts that change."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from geumcheon.web.workbook import Run, same_as
from pledges.exports.figures import Figures
from pledges.exports.money import ABSENT, SidePlaces
from pledges.exports.paper import CELL, CENTRED, FIRST, HEAD, LABEL, SECOND, Cell, Paper
from pledges.reports.request_form import FormSide, RequestForm

_BEFORE, _AFTER = "(변경전)\n당초 공약\n이행계획", "(변경후)\n조정 내용 등"
_BEGINS, _ENDS = f"{ABSENT} (신규 공약)", f"{ABSENT} (공약 종료)"


def changes_table(paper: Paper, form: RequestForm, figures: Figures, places: Sequence[SidePlaces]) -> None:
    kinds = form.kinds if form.before.is_there else ("신규", *form.kinds)
    paper.fact("구 분", ", ".join(kinds), CENTRED, HEAD)
    before = [(row.label, row.original) for row in form.changes]
    after = [(row.label, row.adjusted) for row in form.changes]
    for word, rows in (
        (_BEFORE, [*_own(form.before, figures, places[0], _BEGINS), *before]),
        (_AFTER, [*_own(form.after, figures, places[1], _ENDS), *after]),
    ):
        paper.keep(lambda each, word=word, rows=rows: _side(each, word, rows))


def _own(side: FormSide, figures: Figures, places: SidePlaces, absent: str) -> Iterable[tuple]:
    """What a side plans; one that is not there says so, and strikes what ends with it."""
    if side.is_there:
        yield "예 산", same_as(places.total_cell(), figures.number(side.budget.total.total)), figures.numbers_with_unit
    else:
        yield "계 획", absent
    if side.is_there or side.items:
        yield "세부과제", _names(side)


def _side(paper: Paper, word: str, rows: list[tuple]) -> None:
    first = paper.row
    for label, value, *numbers in rows:
        look = replace(CELL, numbers=numbers[0]) if numbers else CELL
        paper.cells(Cell(SECOND, label, CENTRED), Cell(FIRST, value, look, paper.last))
    paper.page.put(first, LABEL, word, HEAD, high=paper.row - first)


def _names(side: FormSide) -> list[Run]:
    """One cell; what ends is struck through inside it, what is new or renamed stands out."""
    runs: list[Run] = []
    for item in side.items:
        runs += [Run(", ")] if runs else []
        runs.append(Run(item.name, item.struck, item.marked))
    return runs
