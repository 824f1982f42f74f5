"""Sub-projects of two plans: what became of each, and their targets year by year."""

from collections.abc import Iterable, Sequence

from geumcheon.lib.text import ADDED, STRUCK
from geumcheon.web.workbook import Look, Run, Writer
from pledges.exports.paper import CELL, CENTRED, HEAD, LABEL, SECOND, TIGHT, Cell, Paper
from pledges.exports.target_widths import BULLET
from pledges.reports.comparison import ComparisonReport
from pledges.reports.comparison.items import ItemChange, TargetCell, TargetChange

from .texts import halves_heads, in_halves


def items_table(paper: Paper, items: Iterable[ItemChange]) -> None:
    paper.table(halves_heads, {number: _item(item) for number, item in enumerate(items)})


def _item(item: ItemChange) -> Writer:
    label = Cell(LABEL, str(item.fate), CENTRED)
    return lambda paper: in_halves(paper, label, item.name.original, _after(item), CELL)


def targets_table(paper: Paper, report: ComparisonReport) -> None:
    heads = report.target_columns
    second = paper.second(len(heads))
    labels = Cell(LABEL, "세부사업", HEAD), Cell(SECOND, "구분", HEAD, second)
    rows = [row for row in report.targets if row.has_texts]
    keys = [head.key for head in heads]
    top = _row(labels, [head.label for head in heads], HEAD)
    paper.table(top, {number: _targets(row, keys, second) for number, row in enumerate(rows)})


def _targets(row: TargetChange, keys: list[str], second: int) -> Writer:
    cells = [row.cells[key] for key in keys]
    before = [_bullets(cell.original, cell, left=True) for cell in cells]
    after = [_bullets(cell.adjusted, cell) for cell in cells]

    def write(paper: Paper) -> None:
        first = paper.row
        _row((Cell(SECOND, "당초", CENTRED, second),), before, TIGHT)(paper)
        _row((Cell(SECOND, "조정(안)", CENTRED, second),), after, TIGHT)(paper)
        paper.page.put(first, LABEL, row.label, CELL, high=paper.row - first)

    return write


def _row(labels: Sequence[Cell], values: list, look: Look) -> Writer:
    def write(paper: Paper) -> None:
        spans = zip(values, paper.spans(len(values)), strict=False)
        paper.cells(*labels, *(Cell(first, value, look, last) for value, (first, last) in spans))

    return write


def _bullets(texts: tuple[str, ...], cell: TargetCell, *, left: bool = False) -> list[Run]:
    """A target that only this side has is struck before and bold after."""
    others = cell.adjusted if left else cell.original
    lines = [(BULLET + text, text not in others) for text in texts]
    ends = ["\n"] * (len(lines) - 1) + [""]
    return [Run(line + end, left and own, own and not left) for (line, own), end in zip(lines, ends, strict=False)]


def _after(item: ItemChange) -> list[Run]:
    """The name it has now; struck where it ended or was left out, with what it took over."""
    words = [Run(each.text, bold=each.mark == ADDED) for each in item.name.segments if each.mark != STRUCK]
    taken = f" (← {', '.join(item.predecessors)})" if item.predecessors else ""
    ended = f" ({item.last_year}년 종료)" if item.last_year else ""
    return [*words, Run(taken + ended)]
