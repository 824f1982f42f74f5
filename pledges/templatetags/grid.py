"""Cells of a table that is typed into. Hundreds of them stand on a page: written by hand, not by a template each."""

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from geumcheon.lib.money import DASH, Amount, Unit, is_figure, show, show_change
from pledges.reports.grid import ChangeCell, GridCell, SumCell

register = template.Library()


@register.simple_tag
def grid_cells(cells: tuple[GridCell, ...]) -> SafeString:
    """The boxes of one row; each says its sub-project, source and column to whoever cannot see the heads."""
    return mark_safe("".join(map(_box, cells)))


@register.simple_tag
def grid_sums(cells: tuple[SumCell, ...], unit: Unit) -> SafeString:
    return mark_safe("".join(_sum(cell, unit) for cell in cells))


@register.simple_tag
def grid_sum(cell: SumCell, unit: Unit) -> SafeString:
    return mark_safe(_sum(cell, unit))


@register.simple_tag
def grid_change(cell: ChangeCell, unit: Unit) -> SafeString:
    """증 or △ against what is in force; the browser goes on from `data-base`."""
    text = show_change(cell.change, unit)
    base = f' title="시행 중 {show(cell.base, Unit.WON)}원"' if is_figure(cell.base) else ""
    return mark_safe(
        f'<td class="num change" data-change="{escape(cell.group)}" data-base="{_won(cell.base)}"{base}>{text}</td>'
    )


@register.simple_tag
def grid_base(cell: ChangeCell, unit: Unit) -> SafeString:
    """What is in force, which no typing changes."""
    return mark_safe(f'<td class="num" data-fixed="{_won(cell.base)}">{show(cell.base, unit)}</td>')


def _box(cell: GridCell) -> str:
    ident, problem = escape(cell.id), cell.problem
    wrong = f' aria-invalid="true" aria-describedby="{ident}-why"' if problem else ""
    why = f'<span class="why" id="{ident}-why">{escape(problem)}</span>' if problem else ""
    return (
        f'<td class="cell" data-column="{cell.column}"><input type="text" autocomplete="off" spellcheck="false"'
        f' name="{escape(cell.place)}" id="{ident}" value="{escape(cell.text)}" aria-label="{escape(cell.label)}"'
        f' data-cell data-base="{_won(cell.base)}"{wrong}>{why}</td>'
    )


def _sum(cell: SumCell, unit: Unit) -> str:
    shown = show(cell.amount, unit)
    printed = ""
    if is_figure(cell.stated):
        hidden = "" if cell.disagrees else " hidden"
        printed = f' <span class="printed" data-stated="{cell.stated}"{hidden}>인쇄 {show(cell.stated, unit)}</span>'
    return f'<td class="num"><span data-sum="{escape(cell.group)}">{shown}</span>{printed}</td>'


def _won(amount: Amount) -> str:
    return "-" if amount is DASH else "" if amount is None else str(amount)
