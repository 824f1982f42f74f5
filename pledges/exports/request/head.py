"""Number and name of the pledge, who asks, and what the plan said before."""

from dataclasses import replace

from geumcheon.web.plain_text import plain_lines
from geumcheon.web.workbook import same_as
from pledges.exports.card.head import authors_line, code_and_title
from pledges.exports.figures import Figures
from pledges.exports.money import ABSENT, SidePlaces
from pledges.exports.paper import CELL, CENTRED, HEAD, LABEL, PLAIN, SECOND, Cell, Paper
from pledges.reports.request_form import RequestForm


def head_table(paper: Paper, form: RequestForm) -> None:
    """Authors by team and rank alone: names and phones are internal."""
    code_and_title(paper, form.code, form.title)
    half = (SECOND + paper.last) // 2
    paper.cells(
        Cell(LABEL, "분 야", HEAD),
        Cell(SECOND, form.field, CENTRED, half),
        Cell(half + 1, "추진부서", HEAD),
        Cell(half + 2, form.department, CENTRED, paper.last),
    )
    paper.fact("작 성 자", authors_line(form.authors), CELL, HEAD)


def overview(paper: Paper, form: RequestForm, figures: Figures, places: SidePlaces) -> None:
    if not form.before.is_there:
        paper.line(f"{ABSENT} (이 요청으로 시작하는 공약)", PLAIN)
        return
    total = same_as(places.total_cell(), figures.number(form.before.budget.total.total))
    paper.fact("- 사업기간", form.period, PLAIN, PLAIN)
    paper.fact("- 총사업비", total, replace(PLAIN, numbers=figures.numbers_with_unit), PLAIN)
    for index, line in enumerate(plain_lines(form.summary, first="·") or [""]):
        paper.fact("" if index else "- 주요내용", str(line), PLAIN, PLAIN)
