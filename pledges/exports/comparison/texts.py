"""Texts of two plans side by side: what left is struck, what came is bold."""

from collections.abc import Iterable, Sequence

from geumcheon.lib.text import ADDED, STRUCK, Segment
from geumcheon.web.workbook import Run, Writer
from pledges.exports.card.texts import text_lines
from pledges.exports.paper import CELL, GAP, HEAD, LABEL, PLAIN, SECOND, Cell, Paper
from pledges.reports.comparison import TextChange


def facts_table(paper: Paper, rows: Iterable[TextChange]) -> None:
    """Rows of which at least one plan says something."""
    said = [row for row in rows if row.original or row.adjusted]
    paper.table(halves_heads, {number: _fact(row) for number, row in enumerate(said)})


def halves_heads(paper: Paper) -> None:
    in_halves(paper, Cell(LABEL, "구 분", HEAD), "당초", "조정(안)", HEAD)


def _fact(row: TextChange) -> Writer:
    label = Cell(LABEL, row.label, HEAD)
    return lambda paper: in_halves(paper, label, runs(row.segments, ADDED), runs(row.segments, STRUCK), CELL)


def sections_part(paper: Paper, sections: Iterable[TextChange]) -> None:
    """Each text that differs, read as the later one with what left struck; the others are named alone."""
    rows = list(sections)
    for row in rows:
        if row.differs and row.original and row.adjusted:
            paper.heading(f"□ {row.label}")
            for line in _lines(row.segments):
                paper.line(line, PLAIN)
        elif row.differs:
            paper.heading(f"□ {row.label} ({'조정(안)' if row.adjusted else '당초'}에만 있음)")
            text_lines(paper, row.adjusted or row.original, first="○")
    if same := [row.label for row in rows if not row.differs]:
        paper.wait(lambda each: each.line(None, GAP))
        paper.line(f"※ 달라지지 않은 본문 : {', '.join(same)}", PLAIN)


def in_halves(paper: Paper, label: Cell, left, right, look) -> None:
    """Beside the label: what stood before, and what stands after; and on to the next row."""
    half = (SECOND + paper.last) // 2
    paper.cells(label, Cell(SECOND, left, look, half), Cell(half + 1, right, look, paper.last))


def runs(segments: Iterable[Segment], without: str = "") -> list[Run]:
    """Words of one look each; those that carry the mark `without` are left out."""
    return [Run(each.text, each.mark == STRUCK, each.mark == ADDED) for each in segments if each.mark != without]


def _lines(segments: Sequence[Segment]) -> list[list[Run]]:
    """A row a line, so that a long text runs over pages."""
    lines: list[list[Run]] = [[]]
    for run in runs(segments):
        first, *others = run.text.split("\n")
        lines[-1].append(Run(first, run.struck, run.bold))
        lines += [[Run(text, run.struck, run.bold)] for text in others]
    return [line for line in lines if any(run.text.strip() for run in line)]
