"""Cells and heads of the tables of dongs. A cell formats; it never calculates."""

from urllib.parse import urlencode

from django import template
from django.forms.utils import flatatt
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from geumcheon.lib.money import Unit, show, show_change
from geumcheon.web.templatetags.won import exact

register = template.Library()

NOT_KNOWN = mark_safe('<span class="missing">자료 없음</span>')


@register.simple_tag
def thousands(won, name: str, partial: bool = False):
    """A cell of money in 천원, its won as a hint; what is not known is said, and a sum of which a part is not."""
    words = NOT_KNOWN if won is None else show(won, Unit.THOUSAND)
    return _cell(name, _marked(words, partial), exact(won))


@register.filter
def lacks(got, name: str) -> bool:
    """Whether some part of this figure of a sum is not known."""
    return name in got.partial


@register.simple_tag
def count(number, name: str, partial: bool = False):
    """A cell of people, projects, or won for each of them."""
    return _cell(name, _marked(NOT_KNOWN if number is None else f"{number:,}", partial))


@register.simple_tag
def card_cell(amount, unit: str, name: str):
    """A cell of a card, in the unit of its paper; blank stays blank and a dash a dash."""
    return _cell(name, show(amount, Unit(unit)), exact(amount))


@register.simple_tag
def gap_cell(won, name: str):
    """계산 − 인쇄 in 천원; 0 where they agree, nothing where one of them is not known."""
    return _cell(name, show_change(won, Unit.THOUSAND), exact(won))


@register.simple_tag
def gap_count(number, name: str):
    return _cell(name, show_change(number, Unit.WON))


@register.simple_tag
def sort_head(report, key: str, label: str):
    """The head of a column that rows can be sorted by; the address keeps the year."""
    query = urlencode({"year": report.year, "sort": report.order.next(key)})
    state = report.order.aria(key)
    sorted_so = format_html(' aria-sort="{}"', state) if state else ""
    arrow = {"descending": "▼", "ascending": "▲"}.get(state, "")
    sign = format_html('<span aria-hidden="true"> {}</span>', arrow) if arrow else ""
    return format_html('<th scope="col"{}><a href="?{}">{}</a>{}</th>', sorted_so, query, label, sign)


@register.simple_tag
def typed(cell):
    """A cell to type into, and hidden beside it what it had shown. A template for each of sixty would be slow."""
    shown = cell.form.data.get(cell.html_initial_name) if cell.form.is_bound else None
    if shown is None:
        shown = cell.field.prepare_value(cell.initial) or ""
    errors = {"aria-invalid": "true", "aria-describedby": f"{cell.auto_id}_error"} if cell.errors else {}
    attrs = {"type": "text", "name": cell.html_name, "id": cell.auto_id, "value": cell.value() or ""}
    hidden = {"type": "hidden", "name": cell.html_initial_name, "value": shown}
    return format_html("<input{}><input{}>", flatatt(attrs | cell.field.widget.attrs | errors), flatatt(hidden))


def _marked(words, partial: bool):
    return format_html('<span class="missing">일부</span> {}', words) if partial else words


def _cell(name: str, words, hint: str = ""):
    title = format_html(' title="{}"', hint) if hint else ""
    return format_html('<td class="num" data-cell="{}"{}>{}</td>', name, title, words)
