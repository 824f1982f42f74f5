"""Facts and texts of a plan, line by line with the bullets of official papers."""

from collections.abc import Iterable

from geumcheon.web.plain_text import plain_lines
from pledges.exports.paper import CELL, HEAD, PLAIN, Paper
from pledges.reports.card.head import TextRow


def facts_part(paper: Paper, facts: Iterable[TextRow]) -> None:
    for fact in facts:
        paper.fact(fact.label, fact.text, CELL, HEAD)


def sections_part(paper: Paper, sections: Iterable[TextRow]) -> None:
    """A blank one keeps its heading, as on the paper."""
    for section in sections:
        paper.heading(f"□ {section.label}")
        text_lines(paper, section.text, first="○")


def text_lines(paper: Paper, markdown: str, first: str) -> None:
    """Each line is a row of its own, so that a long text runs over pages; `first` is the outermost bullet."""
    for line in plain_lines(markdown, first=first):
        paper.line(str(line), PLAIN)
