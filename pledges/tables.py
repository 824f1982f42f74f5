"""How the rows of the list look as cells of a page. Cells format; they never calculate."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from geumcheon.lib.money import Unit, show, show_change
from geumcheon.web.templatetags.won import exact
from pledges.reports.pledge_list import ListColumn, PledgeRow, Question

UNIT = Unit.MILLION
_LEAST_FIRST = {"code", "title", "field", "department", "status", "timing", "nature", "budget"}
"""Texts are first sorted from the beginning of the alphabet, figures from the greatest down."""


@dataclass(frozen=True, slots=True)
class Head:
    """`sort`: what a click asks for; `order`: how the column is sorted now, in ARIA's word."""

    column: ListColumn
    sort: str
    order: str


def heads(question: Question) -> list[Head]:
    return [_head(column, question.sort or "code") for column in question.columns]


def _head(column: ListColumn, sort: str) -> Head:
    up, down = column.key, f"-{column.key}"
    first, second = (up, down) if column.key in _LEAST_FIRST else (down, up)
    order = {up: "ascending", down: "descending"}.get(sort, "")
    return Head(column, second if sort == first else first, order)


def table_rows(rows: list[PledgeRow], columns: tuple[ListColumn, ...]) -> list[SafeString]:
    """The cells of each row, whole."""
    makers = [(column, _MAKERS.get(column.key, _text)) for column in columns]
    return [mark_safe("".join(make(row, column) for column, make in makers)) for row in rows]


def _text(row: PledgeRow, column: ListColumn) -> str:
    return f"<td>{escape(column.value(row))}</td>"


def _link(row: PledgeRow, column: ListColumn, part: str = "") -> str:
    """The card's own pages stand below the address of the list, so that none is looked up for every cell.

    On a narrow screen the name stands below the number, in the cell that stays in sight (list.css).
    """
    address = f"{quote(row.term)}/{quote(row.key)}/{part}"
    look = ' class="wide"' if column.key == "title" else ""
    below = f' data-title="{escape(row.title)}"' if column.key == "code" else ""
    return f'<td{look}><a href="{escape(address)}"{below}>{escape(column.value(row))}</a></td>'


def _money(row: PledgeRow, column: ListColumn) -> str:
    """The figure in 백만원, its won as a hint."""
    won = column.value(row)
    if won is None:
        return '<td class="num"></td>'
    shown = show_change(won, UNIT) if column.key == "change" else show(won, UNIT)
    return f'<td class="num" title="{exact(won)}">{shown}</td>'


def _findings(row: PledgeRow, column: ListColumn) -> str:
    """A way to the findings where there are any; those not counted are not known."""
    if row.counts is None or any(row.counts):
        return _link(row, column, "findings/")
    return _text(row, column)


_MAKERS = {"code": _link, "title": _link, "findings": _findings} | dict.fromkeys(
    ("original", "adjusted", "change"), _money
)
