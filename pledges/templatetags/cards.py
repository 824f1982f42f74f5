"""Cells and tabs of a card. A cell looks up and formats; it never calculates."""

from decimal import Decimal
from functools import lru_cache

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from geumcheon.lib.exact import tidy
from geumcheon.lib.money import Unit, show
from geumcheon.lib.years import date_label
from geumcheon.web.access import PUBLIC, SIGNED_IN, needed_for
from geumcheon.web.templatetags.won import exact, won
from pledges.reports.card.requests_marks import RequestMarks
from pledges.reports.comparison.marks import ComparedMarks
from pledges.reports.marks import Mark

from .mark_links import mark_link

register = template.Library()

_CURRENT, _CURRENT_BELOW = mark_safe(' aria-current="page"'), mark_safe(' aria-current="true"')
_TAB_OF = {  # pages without a tab of their own, by the tab they are below
    "pledges:card-as-of": "pledges:card-history",
    "pledges:comment-correct": "pledges:card-comments",
    "pledges:target-detail": "pledges:card-targets",
    "pledges:finding-aside": "pledges:card-findings",
}


register.filter("date_label", date_label)


@register.filter
def at(mapping, key):
    """What a mapping holds under a key; nothing where it does not."""
    return mapping.get(key)


@register.simple_tag
def cell(amount, unit: str, key: str, marks=(), behind=None):
    """A cell of money: the figure, a link to what is behind it, its won as a hint, and the findings about it."""
    figure = _figure(amount, unit, behind)
    look = "num mismatch" if any(mark.label == "오류" for mark in marks or ()) else "num"
    hint = format_html(' title="{}"', exact(amount)) if exact(amount) else ""
    told = format_html_join("", "{}", ((_mark(mark, amount, unit),) for mark in marks or ()))
    return format_html('<td class="{}" data-cell="{}"{}>{}{}</td>', look, key, hint, figure, told)


def _figure(amount, unit: str, behind: str | None):
    """A blank or a dash has nothing behind it to be opened."""
    if not behind or not exact(amount):
        return won(amount, unit)
    return format_html('<a class="behind" href="{}" title="이 금액의 내역">{}</a>', behind, won(amount, unit))


def _mark(mark: Mark, amount, unit: str):
    """The printed figure where it is not the one shown; else the word of the finding."""
    stated = mark.finding.stated
    differs = isinstance(stated, int) and stated != amount
    word = f"인쇄 {show(stated, Unit(unit))}" if differs else mark.label
    return mark_safe(f" {mark_link(mark, word, 'findings/')}")


@register.simple_tag(takes_context=True)
def told(context, marks):
    """Findings beside what they speak of.  Context: findings_address"""
    return mark_safe("".join(f" {mark_link(mark, mark.label, context['findings_address'])}" for mark in marks or ()))


@register.simple_tag(takes_context=True)
def part_told(context, marks: RequestMarks, *steps):
    """Findings beside a part of a request: part_told row.marks "changes" 0.  Context: findings_address"""
    return told(context, marks.part(*steps))


@register.simple_tag(takes_context=True)
def own_told(context, marks: RequestMarks, *steps):
    """As part_told, of the part as a whole alone: what is in it stands beside its own words."""
    return told(context, marks.own(*steps))


@register.simple_tag(takes_context=True)
def compared_told(context, marks: ComparedMarks, *key):
    """Findings beside one side of a comparison: compared_told report.marks "head" "original" row.label."""
    return told(context, marks.at(*key))


@register.filter
def finding_value(value, unit: str) -> str:
    """A stated or computed value: money in the unit, counts of statistics and texts as they are.

    Zeros after the last figure are left out: a number that was kept is written as one just worked out.
    """
    if isinstance(value, int):
        return show(value, Unit(unit))
    if isinstance(value, Decimal):
        return f"{'△' if value < 0 else ''}{tidy(abs(value)):,f}"
    return value or ""


@register.filter
def unit_of(value, unit: str) -> str:
    """The unit that belongs behind `finding_value`: counts of statistics and texts have none."""
    return unit if isinstance(value, int) else ""


@register.simple_tag(takes_context=True)
def may_open(context, name: str) -> bool:
    """Whether the reader may open the address `name`."""
    needed = needed_for(name)
    return needed in {PUBLIC, SIGNED_IN} or needed in context.get("rights", ())


@lru_cache(maxsize=10_000)
def _address(name: str, term: str, code: str) -> str:
    """Eight tabs on every page of a pledge: finding their addresses anew costs as much as the page's frame."""
    return reverse(name, args=[term, code])


@register.simple_tag(takes_context=True)
def tab(context, name: str, label: str, count: int | None = None):
    """A tab of the pledge at hand, or nothing for a reader who may not open it.

    Context: kept — what the address of every tab goes on to say (?unit=…), or nothing.
    """
    if not may_open(context, name):
        return ""
    pledge, shown = context["pledge"], context["request"].resolver_match.view_name
    address = _address(name, pledge.term.slug, pledge.code) + context.get("kept", "")
    here = _CURRENT if name == shown else _CURRENT_BELOW if name == _TAB_OF.get(shown) else ""
    number = "" if count is None else f" ({count})"
    return format_html('<li><a href="{}"{}>{}{}</a></li>', address, here, label, number)
