"""점검 보고, the latest first, and what came of the targets."""

from collections.abc import Iterable
from dataclasses import replace

from geumcheon.web.workbook import Look, Writer, number_format
from pledges.exports.paper import CELL, CENTRED, FIRST, HEAD, LABEL, PLAIN, SECOND, Cell, Paper
from pledges.reports.card.reviews import ResultRow, ReviewRow

from .texts import text_lines

_NAME = replace(PLAIN, bold=True)
_UNSAID = "미입력"


def reviews_part(paper: Paper, reviews: Iterable[ReviewRow]) -> None:
    for index, review in enumerate(reviews):
        if not index:
            paper.heading("□ 점검 보고")
        paper.wait(_line(f"○ {review.round or '점검'} ({review.as_of} 기준)"))
        progress = _UNSAID if review.progress is None else f"{review.progress}%"
        said = (("이행상태", review.status), ("이행률", progress), ("보고", review.state))
        paper.line("- " + " · ".join(f"{label} : {text}" for label, text in said if text), PLAIN)
        text_lines(paper, review.narrative, first="-")


def results_part(paper: Paper, results: Iterable[ResultRow]) -> None:
    rows = dict(enumerate(_result(row) for row in results))
    if rows:
        paper.heading("□ 목표별 실적")
        paper.table(_result_heads, rows)


def _line(words: str) -> Writer:
    return lambda paper: paper.line(words, _NAME)


def _result_heads(paper: Paper) -> None:
    _cells(paper, ("세부사업", "연도", "목 표", "실 적"), (HEAD,) * 4)


def _result(row: ResultRow) -> Writer:
    def write(paper: Paper) -> None:
        quantity = _UNSAID if row.quantity is None else row.quantity
        decimals = 0 if row.quantity is None else max(0, -row.quantity.as_tuple().exponent)
        looks = (CELL, CENTRED, CELL, Look("right", numbers=number_format(decimals)))
        _cells(paper, (row.item, row.column, row.text, quantity), looks)

    return write


def _cells(paper: Paper, values, looks) -> None:
    """The last two columns of the sheet hold what was reached."""
    places = ((LABEL, LABEL), (SECOND, SECOND), (FIRST, paper.last - 2), (paper.last - 1, paper.last))
    triples = zip(values, looks, places, strict=True)
    paper.cells(*(Cell(first, value, look, last) for value, look, (first, last) in triples))
