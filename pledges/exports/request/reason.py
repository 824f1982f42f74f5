"""조정사유, line by line, after the grounds the request names."""

from geumcheon.web.plain_text import plain_lines
from pledges.exports.paper import PLAIN, Paper
from pledges.reports.request_form import RequestForm


def reason_lines(paper: Paper, form: RequestForm) -> None:
    if form.grounds:
        paper.line(f"○ 조정 근거 : {', '.join(form.grounds)}", PLAIN)
    for line in plain_lines(form.reason, first="○"):
        paper.line(str(line), PLAIN)
