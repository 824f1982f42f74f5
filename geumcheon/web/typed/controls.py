"""The controls of a page's forms, with the places in its HTML where they stand."""

from dataclasses import dataclass, replace
from html.parser import HTMLParser

_TAGS = {"input", "textarea", "select", "button"}


@dataclass(frozen=True, slots=True)
class Control:
    """`start` and `end`: its tag, for a textarea what stands inside. An option bears the name of its select.

    `form`: the number of its form in the page; `value`: of an option its words where it has no other.
    """

    tag: str
    name: str
    attrs: tuple
    start: int
    end: int
    form: int
    action: str
    method: str
    value: str = ""


def controls_of(html: str) -> list[Control]:
    """In the order of the page. A control outside its form that names it by `form` is not found."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return reader.controls


class _Reader(HTMLParser):
    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.controls: list[Control] = []
        self.lines = [0]
        for line in html.split("\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        self.form, self.forms, self.select, self.words = None, 0, "", None

    def handle_starttag(self, tag, attrs):
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.form, self.forms = (said.get("action", ""), said.get("method", "get").lower()), self.forms + 1
        elif tag == "option":
            self._end_option()
            self._add(tag, self.select, attrs, said.get("value", ""))
            self.words = None if "value" in said else []
        elif tag in _TAGS:
            self.select = said.get("name", "") if tag == "select" else self.select
            self._add(tag, said.get("name", ""), attrs, said.get("value", ""))

    def handle_data(self, data):
        if self.words is not None:
            self.words.append(data)

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag in ("option", "select"):
            self._end_option()
        elif tag == "textarea" and self.controls and self.controls[-1].tag == "textarea":
            self.controls[-1] = replace(self.controls[-1], end=self._place())

    def _add(self, tag, name, attrs, value):
        if not (self.form and name):
            return
        start = self._place()
        end = start + len(self.get_starttag_text())
        start = end if tag == "textarea" else start
        self.controls.append(Control(tag, name, tuple(attrs), start, end, self.forms, *self.form, value))

    def _end_option(self):
        if self.words is not None and self.controls and self.controls[-1].tag == "option":
            self.controls[-1] = replace(self.controls[-1], value="".join(self.words).strip())
        self.words = None

    def _place(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column
