"""조정 심의요청 of the pledge on a sheet of its own: what was asked, why, how far it went, and what it prints."""

from collections.abc import Iterable
from dataclasses import replace

from geumcheon.web.workbook import Writer, set_up
from pledges.exports.figures import Figures
from pledges.exports.paper import CELL, HEAD, HEADING, PLAIN, SUBHEADING, Paper
from pledges.reports.card.requests import RequestRow

from .printed import printed_part
from .texts import text_lines

REQUESTS = "조정 요청"
_UNSAID = "밝히지 않음"
_BLUNT = replace(PLAIN, bold=True)


def requests_sheet(paper: Paper, code: str, requests: Iterable[RequestRow], figures: Figures) -> None:
    paper.line(f"<{REQUESTS} — {code}>", HEADING)
    paper.repeat_above()
    for row in requests:
        _request(paper, row, figures)
    paper.close()
    set_up(paper.page.sheet, landscape=paper.lies, header=f"{code} {REQUESTS}", repeated_rows="1:1")


def _request(paper: Paper, row: RequestRow, figures: Figures) -> None:
    state = f" ({row.state})" if row.state else ""
    paper.heading(f"□ {row.title}{state}")
    for label, text in _facts(row):
        paper.fact(label, text, CELL, HEAD)
    paper.heading("○ 조정사유", SUBHEADING)
    text_lines(paper, row.value.reason or "적혀 있지 않음", first="○")
    _course(paper, row)
    printed_part(paper, row, figures)


def _facts(row: RequestRow) -> Iterable[tuple[str, str]]:
    if row.value.round:
        yield "조정 회차", row.value.round
    yield "조정 구분", ", ".join(row.value.kinds) or _UNSAID
    yield "조정 근거", ", ".join(row.value.grounds) or _UNSAID
    if row.decided_on or row.value.body:
        yield "결 정", f"{row.decided_on} {row.value.body or ''}".strip()
    if row.deliberation:
        yield "심 의", " · ".join(f"{label} {value}" for label, value in row.deliberation)


def _course(paper: Paper, row: RequestRow) -> None:
    steps = [f"- {step.label} {step.on} {step.by}".rstrip() for step in row.steps]
    said = [f"- {each.text} ({answer}) {each.why or ''}".rstrip() for each, answer in row.recommendations]
    for name, lines in (("○ 진행", steps), ("○ 권고", said)):
        if lines:
            paper.wait(_line(name))
        for line in lines:
            paper.line(line, PLAIN)


def _line(words: str) -> Writer:
    return lambda paper: paper.line(words, _BLUNT)
