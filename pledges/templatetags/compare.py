"""Two sides of a comparison: words that left and came, lines of texts, threads of a drawing."""

from decimal import Decimal

from django import template
from django.utils.html import format_html, format_html_join

from geumcheon.lib.text import ADDED, STRUCK, Segment
from geumcheon.web.plain_text import BULLETS, plain_lines
from pledges.reports.comparison.bullets import LineChange, line_changes
from pledges.reports.comparison.lineage import Thread

register = template.Library()

_TAGS = {STRUCK: "del", ADDED: "ins"}


@register.simple_tag
def words(segments, side: str):
    """One side of a changed text: in the original what left is struck, in the adjusted what came is marked."""
    hidden = ADDED if side == "original" else STRUCK
    return format_html_join("", "{}", ((_segment(each),) for each in segments if each.mark != hidden))


@register.simple_tag
def text_lines(original: str, adjusted: str) -> list[LineChange]:
    """Two Markdown texts line against line, for `side_lines`."""
    return line_changes(plain_lines(original), plain_lines(adjusted))


@register.simple_tag
def side_lines(lines, side: str):
    """One side of texts compared, its bullets by depth; numbers stand as they were written."""
    hidden = ADDED if side == "original" else STRUCK
    shown = ((_look(line), _number(line), words(line.segments, side)) for line in lines if line.mark != hidden)
    return format_html('<ul class="lines">{}</ul>', format_html_join("", '<li class="{}">{}{}</li>', shown))


@register.simple_tag
def thread_path(thread: Thread) -> str:
    """A thread of a drawing whose rows are one high: from the middle of one row to the middle of another."""
    start, end = thread.start + Decimal("0.5"), thread.end + Decimal("0.5")
    return f"M 0 {start} C 50 {start}, 50 {end}, 100 {end}"


def _look(line: LineChange) -> str:
    return f"d{min(line.depth, 3)}" + ("" if line.bullet in BULLETS else " bare")


def _number(line: LineChange) -> str:
    return f"{line.bullet} " if line.bullet and line.bullet not in BULLETS else ""


def _segment(segment: Segment):
    """Blanks that came or went are no words: they are not marked."""
    tag = _TAGS.get(segment.mark) if segment.text.strip() else None
    return format_html(f"<{tag}>{{}}</{tag}>", segment.text) if tag else segment.text
