"""The head of a card: number, title, its facts two a row, where it comes from. Nobody is named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from geumcheon.web.workbook import same_as
from pledges.exports.figures import Figures
from pledges.exports.money import SidePlaces
from pledges.exports.paper import CELL, CENTRED, HEAD, LABEL, PLAIN, SECOND, TITLE, Cell, Paper
from pledges.reports.card import CardReport
from pledges.reports.card.head import TextRow

_TOTAL = "총사업비"


@dataclass(frozen=True, slots=True)
class Hole:
    """A cell left empty until it is known at what it looks."""

    row: int
    first: int
    last: int


def code_and_title(paper: Paper, code: str, title: str) -> None:
    """These rows, and what stands above them, are printed on every page."""
    paper.cells(Cell(LABEL, code, replace(HEAD, size=12)), Cell(SECOND, title, TITLE, paper.last))
    paper.repeat_above()


def authors_line(authors: Iterable[TextRow]) -> str:
    """Teams and ranks alone: names and phones are internal."""
    return ", ".join(f"{each.label} {each.text}".strip() for each in authors)


def head_part(paper: Paper, report: CardReport, figures: Figures, standing: str = "") -> Hole | None:
    """Writes how the plan stands and the head; returns the place of 총사업비, a formula over a table further down."""
    code_and_title(paper, report.code, report.title)
    if standing:
        paper.line(f"※ {standing}", PLAIN)
    rows = [row for row in report.head if row.text or row.is_money]
    holes = [_pair(paper, rows[index : index + 2], figures) for index in range(0, len(rows), 2)]
    for row in report.origin:
        paper.fact(row.label, row.text, CELL, HEAD)
    if report.authors:
        paper.fact("작 성 자", authors_line(report.authors), CELL, HEAD)
    return next(filter(None, holes), None)


def put_total(paper: Paper, hole: Hole | None, won: int | None, places: SidePlaces, figures: Figures) -> None:
    if hole is not None:
        look = replace(CENTRED, numbers=figures.numbers_with_unit)
        total = same_as(places.total_cell(), figures.number(won))
        paper.page.put(hole.row, hole.first, total, look, wide=hole.last - hole.first + 1)


def _pair(paper: Paper, rows: Sequence[TextRow], figures: Figures) -> Hole | None:
    half, hole, cells = (SECOND + paper.last) // 2, None, []
    slots = ((LABEL, LABEL, SECOND, half if len(rows) == 2 else paper.last), (half + 1, half + 2, half + 3, paper.last))
    for row, (label, label_to, first, last) in zip(rows, slots, strict=False):
        cells.append(Cell(label, row.label, HEAD, label_to))
        if row.is_money and row.label == _TOTAL:
            hole = Hole(paper.row, first, last)
        elif row.is_money:
            look = replace(CENTRED, numbers=figures.numbers_with_unit)
            cells.append(Cell(first, figures.cell(row.amount), look, last))
        else:
            cells.append(Cell(first, row.text, CENTRED, last))
    paper.cells(*cells)
    return hole
