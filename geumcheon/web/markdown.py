"""Markdown as HTML, in this one place: no HTML of the writer's own, and sanitised afterwards."""

import re

import nh3
from markdown_it import MarkdownIt

TAGS = {"p", "br", "ul", "ol", "li", "strong", "em", "s", "code", "blockquote", "hr", "h4", "h5", "h6"} | {
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ATTRIBUTES = {"ol": {"start"}}

# Four spaces before a word are an officer's indent, not a listing of a program; pictures and links
# would lead to other hosts.
_NOT_HERE = ["code", "fence", "html_block", "html_inline", "image", "link", "autolink", "reference"]
_READER = MarkdownIt("commonmark", {"html": False, "breaks": True})
_READER.enable(["table", "strikethrough"]).disable(_NOT_HERE)

# "2018. 10. 13." at the head of a line is a date, not item 2018 of a list.
_YEAR = re.compile(r"^([ \t]*(?:[-*+][ \t]+)*)(\d{3,9})([.)])(?=\s|$)", re.MULTILINE)


def html_of(markdown: str) -> str:
    """Safe HTML. Headings start at h4: the page's own go down to h3."""
    tokens = _READER.parse(_YEAR.sub(r"\1\2\\\3", markdown))
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + 3, 6)}"
    html = _READER.renderer.render(tokens, _READER.options, {})
    return nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, link_rel=None)
