"""재원별 사업비: the plan's money by source; every figure is a sum of cells of the table above."""

from collections import defaultdict

from geumcheon.web.workbook import Writer, cell, span, sum_of
from pledges.exports.figures import Figures
from pledges.exports.money import TOTAL, SidePlaces
from pledges.exports.paper import CENTRED, HEAD, LABEL, TOTAL_LABEL, Cell, Paper
from pledges.reports.card.scale import Scale
from pledges.reports.card.shown import ShownRow
from pledges.reports.card.shown_budget import shown_budget
from pledges.reports.money_side import MoneySide


def sources_part(paper: Paper, side: MoneySide, figures: Figures, places: SidePlaces) -> None:
    """`places` is where the plan's money stands; nothing where one source pays all."""
    rows = shown_budget(side.budget, Scale(figures.unit)).sources
    if not rows:
        return
    paper.heading_of_money("□ 재원별 사업비", str(figures.unit))
    keys = [TOTAL, *(head.key for head in side.budget.columns)]
    heads = ["합 계", *(head.label for head in side.budget.columns)]
    lines = _lines(side, places)
    groups = {"": _row(rows[0], keys, figures, None, len(rows) - 1)}
    for row in rows[1:]:
        own = {key: [places.cell(key, line) for line in lines[row.label]] for key in keys}
        groups[row.label] = _row(row, keys, figures, own)
    paper.table(_heads(heads), groups)


def _lines(side: MoneySide, places: SidePlaces) -> dict[str, list[int]]:
    """Rows of the table above by source."""
    found: dict[str, list[int]] = defaultdict(list)
    for item in side.budget.items:
        for index, line in enumerate(item.lines):
            found[line.label].append(places.line(item.key, index))
    return found


def _heads(words: list[str]) -> Writer:
    def write(paper: Paper) -> None:
        spans = zip(words, paper.spans(len(words)), strict=True)
        cells = [Cell(first, word, HEAD, last) for word, (first, last) in spans]
        paper.cells(Cell(LABEL, "재원별", HEAD, paper.second(len(words))), *cells)

    return write


def _row(row: ShownRow, keys: list[str], figures: Figures, own, below: int = 0) -> Writer:
    """A source, or 계 over the `below` rows under it."""
    label, look = (CENTRED, figures.look()) if own else (TOTAL_LABEL, figures.sum_look())

    def write(paper: Paper) -> None:
        cells = []
        for key, shown, (first, last) in zip(keys, row.cells, paper.spans(len(keys)), strict=True):
            parts = own[key] if own else [span(cell(first, paper.row + 1), cell(first, paper.row + below))]
            cells.append(Cell(first, sum_of(parts, figures.number(shown.shown.exact)), look, last))
        paper.cells(Cell(LABEL, row.label, label, paper.second(len(keys))), *cells)

    return write
