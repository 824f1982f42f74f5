"""Rows of money tables. A row is written at once: hundreds of cells by small parts cost more than all else."""

from functools import lru_cache

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from geumcheon.lib.money import is_figure
from geumcheon.lib.ties import Shown
from pledges.reports.card.scale import Scale
from pledges.reports.card.shown import ShownCell, ShownRow
from pledges.reports.comparison.three import Three
from pledges.reports.marks import Mark

from .mark_links import mark_link

register = template.Library()

TIED = '<sup class="tied" role="img" aria-label="단수조정" title="단수조정">†</sup>'


@register.simple_tag(takes_context=True)
def money_cells(context, row: ShownRow) -> SafeString:
    """The cells of a row.  Context: scale — Scale, findings_address — where marks lead."""
    scale, findings = context["scale"], context["findings_address"]
    return mark_safe("".join(_cell(cell, scale, findings) for cell in row.cells))


@register.simple_tag(takes_context=True)
def money_sides(context, three: Three) -> SafeString:
    """당초, 조정(안) and 증감 of one figure.  Context: scale"""
    cells = (ShownCell(side, shown, is_change=side == "change") for side, shown in three.figures.items())
    return mark_safe("".join(_cell(cell, context["scale"], "") for cell in cells))


@register.simple_tag(takes_context=True)
def money(context, figure) -> SafeString:
    """One figure in a sentence or a head, its exact won as a hint: whole won, or a Shown."""
    shown = figure if isinstance(figure, Shown) else Shown(_nearest(figure, context["scale"]), figure)
    if not is_figure(shown.exact):
        return mark_safe(escape(_text(shown.won, context["scale"], False)) or "–")
    return mark_safe(f'<span title="{_exact(shown.exact)}">{_figure(shown, context["scale"])}</span>')


@register.simple_tag(takes_context=True)
def money_change(context, shown: Shown) -> SafeString:
    """An increase or decrease in a head."""
    text = _text(shown.won, context["scale"], True) or "–"
    return mark_safe(f'<span title="{_exact(shown.exact)}">{text}{TIED if shown.is_adjusted else ""}</span>')


def _nearest(amount, scale: Scale):
    return scale.nearest(amount) if is_figure(amount) else amount


def _cell(cell: ShownCell, scale: Scale, findings: str) -> str:
    shown = cell.shown
    look = " mismatch" if any(mark.label == "오류" for mark in cell.marks) else ""
    hint = f' title="{_exact(shown.exact)}"' if is_figure(shown.exact) else ""
    told = "".join(_mark(mark, shown, scale, findings) for mark in cell.marks)
    return f'<td class="num{look}" data-cell="{escape(cell.key)}"{hint}>{_linked(cell, scale)}{told}</td>'


def _linked(cell: ShownCell, scale: Scale) -> str:
    """A blank or a dash has nothing behind it to be opened."""
    figure = _figure(cell.shown, scale, cell.is_change)
    if not cell.link or not is_figure(cell.shown.exact):
        return figure
    return f'<a class="behind" href="{escape(cell.link)}" title="이 금액의 내역">{figure}</a>'


def _figure(shown: Shown, scale: Scale, is_change: bool = False) -> str:
    return _text(shown.won, scale, is_change) + (TIED if shown.is_adjusted else "")


def _mark(mark: Mark, shown: Shown, scale: Scale, findings: str) -> str:
    """The printed figure where it is not the one shown; else the word of the finding."""
    finding = mark.finding
    differs = isinstance(finding.stated, int) and finding.stated != shown.exact
    word = f"인쇄 {_text(finding.stated, scale, False)}" if differs else mark.label
    return f" {mark_link(mark, word, findings)}"


@lru_cache(maxsize=20_000)
def _text(amount, scale: Scale, is_change: bool) -> str:
    """The same figures stand on many pages."""
    return scale.show_change(amount) if is_change else scale.show(amount)


@lru_cache(maxsize=20_000)
def _exact(won: int | None) -> str:
    """2,446,000,000원, or nothing for what is no figure."""
    return f"{'△' if won < 0 else ''}{abs(won):,}원" if is_figure(won) else ""
